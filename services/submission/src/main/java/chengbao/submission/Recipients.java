package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.submission.domain.Approval;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import chengbao.submission.domain.notice.Posts;
import chengbao.submission.domain.notice.Posts.Post;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who stands behind a recipient of the table, for one report: officers at work now, delegates
/// among them. Nobody is asked to do what the rules of separation forbid them.
@ApplicationScoped
class Recipients {
  private static final String ENDORSED = "report-endorsed";

  private final Posts posts;
  private final Units units;
  private final Rounds rounds;
  private final Acts acts;

  Recipients(Posts posts, Units units, Rounds rounds, Acts acts) {
    this.posts = posts;
    this.units = units;
    this.rounds = rounds;
    this.acts = acts;
  }

  List<Post> of(Recipient as, Weight weight, Report report, String move, Instant now) {
    var found = holding(as, report, move, now);
    return weight == Weight.TO_DO
        ? found.stream().filter(post -> mayDo(as, post, report)).toList()
        : found;
  }

  /// Those of another office who may say something about it.
  List<Post> reviewersOf(UnitId office, Report report, Instant now) {
    return posts.holding(List.of(answering(office)), OfficerFunction.REVIEWER, now).stream()
        .filter(post -> mayDo(Recipient.REVIEWER, post, report))
        .toList();
  }

  private List<Post> holding(Recipient as, Report report, String move, Instant now) {
    var unit = units.answering(report.cover().unit());
    return switch (as) {
      case DRAFTER -> posts.holding(List.of(unit), OfficerFunction.DRAFTER, now);
      case SIGNATORY -> posts.holding(List.of(unit), OfficerFunction.SIGNATORY, now);
      case PUBLISHER -> posts.holding(List.of(unit), OfficerFunction.PUBLISHER, now);
      case REVIEWER -> reviewers(here(report, move), report, now);
      case NEXT_REVIEWER -> reviewers(next(report, move), report, now);
      case ENDORSER -> endorsers(report, now);
      case ADMINISTRATOR ->
          posts.holding(
              List.of(rounds.known(report.cover().round()).office()),
              OfficerFunction.ADMINISTRATOR,
              now);
      case CLEARER -> clearers(report, unit, now);
    };
  }

  /// Those named for the step, whatever their functions.
  private List<Post> clearers(Report report, UnitId unit, Instant now) {
    if (!(report instanceof Circulating circulating)) {
      return List.of();
    }
    var named = circulating.stop().officers();
    return Arrays.stream(OfficerFunction.values())
        .flatMap(function -> posts.holding(List.of(unit), function, now).stream())
        .filter(post -> named.stream().anyMatch(person -> post.isOrActsFor(person.id())))
        .distinct()
        .toList();
  }

  /// Everybody who reviews at the level, or only the one to whom a resubmission was handed back.
  private List<Post> reviewers(@Nullable Level level, Report report, Instant now) {
    if (level == null) {
      return List.of();
    }
    var all = posts.holding(List.of(answering(level.office())), OfficerFunction.REVIEWER, now);
    if (report instanceof Submitted submitted && submitted.position().officer() != null) {
      var named = submitted.position().officer().id();
      var handed = all.stream().filter(post -> post.isOrActsFor(named)).toList();
      return handed.isEmpty() ? all : handed;
    }
    return all;
  }

  /// What review tells of an office is believed, also before the register knows it.
  private UnitId answering(UnitId office) {
    return units.find(office).isPresent() ? units.answering(office) : office;
  }

  private List<Post> endorsers(Report report, Instant now) {
    var offices = endorsements(report).map(act -> act.doer().unit()).toList();
    var persons = new HashSet<String>();
    endorsements(report).forEach(act -> persons.add(act.doer().person()));
    return offices.stream()
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(office ->
            posts.holding(List.of(UnitId.of(office)), OfficerFunction.REVIEWER, now).stream())
        .filter(post -> persons.contains(post.person().toString()))
        .toList();
  }

  /// Who drafted or signed does not review, who passed it on at one level does not decide at
  /// another, who had a hand in the text does not sign it.
  private boolean mayDo(Recipient as, Post post, Report report) {
    return switch (as) {
      case REVIEWER, NEXT_REVIEWER ->
          barredFromReview(report, post.unit())
              .noneMatch(person ->
                  person.equals(post.person().toString())
                      || (post.onBehalfOf() != null
                          && person.equals(post.onBehalfOf().id().toString())));
      case SIGNATORY -> report instanceof AwaitingSignature awaiting && hadNoHand(post, awaiting);
      case CLEARER -> report instanceof Circulating circulating && hadNoHand(post, circulating);
      case DRAFTER, PUBLISHER, ENDORSER, ADMINISTRATOR -> true;
    };
  }

  private boolean hadNoHand(Post post, InHouse report) {
    return units.known(report.cover().unit()).singleOfficer()
        || report.papers().hands().stream().noneMatch(hand -> post.isOrActsFor(hand.id()));
  }

  private Stream<String> barredFromReview(Report report, UnitId office) {
    var unit = report.cover().unit().toString();
    var elsewhere = office.toString();
    return acts.of(report.cover().id().value()).stream()
        .filter(act ->
            unit.equals(act.doer().unit())
                || (act.verb().equals(ENDORSED) && !elsewhere.equals(act.doer().unit())))
        .flatMap(act -> Stream.of(act.doer().person(), act.doer().forPerson()))
        .filter(Objects::nonNull);
  }

  private Stream<Act> endorsements(Report report) {
    return acts.of(report.cover().id().value()).stream().filter(act -> act.verb().equals(ENDORSED));
  }

  /// The level at which the move happened.
  static @Nullable Level here(Report report, String move) {
    return switch (report) {
      case Submitted submitted -> {
        var level = submitted.position().level();
        yield move.equals(ENDORSED) ? numbered(report, level.number() - 1) : level;
      }
      case Returned returned -> returned.returned().level();
      case Approved approved -> level(approved.approval());
      case Published published -> level(published.approval());
      case NotPublished closed -> level(closed.approval());
      case Draft _, InHouse _ -> null;
    };
  }

  private static @Nullable Level next(Report report, String move) {
    var level = here(report, move);
    return level == null ? null : numbered(report, level.number() + 1);
  }

  private static @Nullable Level level(@Nullable Approval approval) {
    return approval == null ? null : approval.level();
  }

  private static @Nullable Level numbered(Report report, int number) {
    var first = report.cover().first();
    return first == null
        ? null
        : first.chain().stream().filter(level -> level.number() == number).findFirst().orElse(null);
  }

  /// The officers of a unit, or of the office that called, in what concerns a round.
  List<Post> of(Recipient as, Set<UnitId> concerned, UnitId office, Instant now) {
    return switch (as) {
      case DRAFTER -> posts.holding(concerned, OfficerFunction.DRAFTER, now);
      case SIGNATORY -> posts.holding(concerned, OfficerFunction.SIGNATORY, now);
      case PUBLISHER -> posts.holding(concerned, OfficerFunction.PUBLISHER, now);
      case ADMINISTRATOR -> posts.holding(List.of(office), OfficerFunction.ADMINISTRATOR, now);
      case REVIEWER, NEXT_REVIEWER, ENDORSER, CLEARER -> List.of();
    };
  }
}
