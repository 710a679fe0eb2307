package chengbao.journey;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.NotDone;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.PublisherApi;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Servers;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.api.Unanswered;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Cast;
import chengbao.journey.story.Drafting;
import chengbao.journey.story.NoReport;
import chengbao.journey.story.Patience;
import chengbao.journey.story.Phrases;
import chengbao.journey.story.Publishing;
import chengbao.journey.story.Reviewing;
import chengbao.journey.story.Step;
import chengbao.journey.story.Steps;
import chengbao.journey.story.TooLong;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Runs the errands of one call of `./chengbao journey`, one after the other.
final class Errands {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(60), Duration.ofMillis(20));
  private static final DateTimeFormatter RUN =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("Asia/Shanghai"));

  private final DirectCaller caller;
  private final SubmissionApi submission;
  private final District district;
  private final Wording words;
  private final PrintStream out;
  private final Steps steps;
  private final Drafting drafting;
  private final Reviewing reviewing;
  private final Publishing publishing;

  Errands(DirectCaller caller, Servers servers, District district, Wording words, PrintStream out) {
    this.caller = caller;
    this.district = district;
    this.words = words;
    this.out = out;
    this.steps = new PrintedSteps(out, words);
    this.submission = new SubmissionApi(caller);
    Phrases phrases =
        new Phrases(
            words.say("phrase.waiver"),
            words.say("phrase.endorsement"),
            words.say("phrase.approval"));
    this.drafting = new Drafting(submission, phrases, steps);
    this.reviewing = new Reviewing(new ReviewApi(caller), phrases, steps, PATIENCE);
    this.publishing =
        new Publishing(new PortalApi(caller, servers), new PublisherApi(caller), steps, PATIENCE);
  }

  Tally run(List<Errand.Wish> wishes) {
    Instant begun = Clock.systemUTC().instant();
    List<Errand> errands = Errand.plan(wishes);
    Tally tally = new Tally(0, 0, 0);
    int rounds = (int) errands.stream().mapToInt(Errand::round).distinct().count();
    for (int round = 0; round < rounds; round++) {
      int number = round;
      tally =
          tally.and(
              run(number, errands.stream().filter(it -> it.round() == number).toList(), begun));
    }
    out.println(
        words.say(
            "journey.done",
            tally.published(),
            errands.size(),
            Duration.between(begun, Clock.systemUTC().instant()).toSeconds()));
    return tally;
  }

  private Tally run(int number, List<Errand> errands, Instant begun) {
    try {
      String round = open(number, errands, begun);
      return errands.stream()
          .map(errand -> run(errand, round))
          .reduce(new Tally(0, 0, 0), Tally::and);
    } catch (NotDone | Unanswered fault) {
      out.println(words.say("journey.failed", words.say("step.open-round"), fault.getMessage()));
      return new Tally(0, 0, errands.size());
    }
  }

  private String open(int number, List<Errand> errands, Instant begun) {
    List<Unit> units = errands.stream().map(Errand::unit).toList();
    int year = errands.getFirst().wish().year();
    String run = RUN.format(begun) + "-" + (number + 1);
    SubmissionApi.Round round =
        new SubmissionApi.Round(
            words.say("round.title", year, run),
            words.say("round.notice", run),
            year,
            begun.plus(Duration.ofDays(30)),
            units);
    Officer administrator = district.administrator(units.getFirst());
    out.println(round.title());
    return steps.take(
        Step.OPEN_ROUND, administrator.name(), () -> submission.openRound(administrator, round));
  }

  private Tally run(Errand errand, String round) {
    out.println();
    out.println(
        words.say(
            "journey.file",
            errand.wish().file().document().fileName(),
            errand.unit().name(),
            errand.wish().year()));
    try {
      Cast cast = Cast.of(district, errand.unit());
      signIn(cast);
      var laid = drafting.lay(cast, round, errand.wish().file().document());
      drafting.sign(cast, laid);
      reviewing.approved(cast, laid.id());
      URI address =
          publishing.address(laid.id(), cast.secrecyReviewer(), words.say("phrase.release"));
      out.println("  " + words.say("journey.public", address));
      return new Tally(1, 0, 0);
    } catch (NoReport stopped) {
      out.println(words.say("file.nonsense", errand.wish().file().path(), stopped.getMessage()));
      return new Tally(0, 1, 0);
    } catch (NotDone | Unanswered | TooLong fault) {
      out.println(words.say("journey.failed", errand.wish().file().path(), fault.getMessage()));
      return new Tally(0, 0, 1);
    }
  }

  private void signIn(Cast cast) {
    Set<Officer> officers = new LinkedHashSet<>(List.of(cast.drafter(), cast.signatory()));
    officers.addAll(cast.reviewers());
    for (Officer officer : officers) {
      steps.take(
          Step.SIGN_IN,
          officer.name(),
          () -> {
            caller.signIn(officer);
            return officer;
          });
    }
  }
}
