package chengbao.submission;

import chengbao.ledger.acts.Doer;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Deadline;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Officer.Behalf;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.ReviewFact.OpinionAsked;
import chengbao.submission.domain.ReviewFact.OpinionGiven;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Notice.Addressee;
import chengbao.submission.domain.notice.Notice.Matter;
import chengbao.submission.domain.notice.Notices;
import chengbao.submission.domain.notice.Posts.Post;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.WhoIsTold;
import chengbao.submission.domain.notice.WhoIsTold.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells who has to know of a move, in the move's own transaction: with the act of submission's own
/// verbs, with the inbox entry of what review and publication tell. Also ends the 待办 that the move
/// has done.
@ApplicationScoped
class Telling {
  private static final Set<String> SERVICES = Set.of("submission", "review", "publication");

  private final Reports reports;
  private final Rounds rounds;
  private final Units units;
  private final Recipients recipients;
  private final Notices notices;
  private final Posting posting;
  private final TimeOrdered ids;
  private final Clock clock;

  Telling(
      Reports reports,
      Rounds rounds,
      Units units,
      Recipients recipients,
      Notices notices,
      Posting posting,
      TimeOrdered ids,
      Clock clock) {
    this.reports = reports;
    this.rounds = rounds;
    this.units = units;
    this.recipients = recipients;
    this.notices = notices;
    this.posting = posting;
    this.ids = ids;
    this.clock = clock;
  }

  /// A move of a report, which is kept already as it is after it.
  void ofReport(ReportId id, String move, Doer by, Instant at) {
    WhoIsTold.of(move)
        .ifPresent(row -> {
          var report = reports.find(id).orElseThrow();
          var cover = report.cover();
          var matter = new Matter(cover.round(), cover.unit(), id);
          settle(row, cover.round(), List.of(cover.unit()), by, at);
          var told = new Told(by);
          var now = clock.instant();
          row.cells()
              .forEach((as, cell) ->
                  recipients
                      .of(as, cell.weight(), report, move, now)
                      .forEach(post -> told.add(post, as, cell)));
          var written = new LinkedHashMap<Notice, Set<Channel>>();
          write(told, new What(move, matter, parameters(report, move, by), at), written);
          keep(row, written, now);
        });
  }

  /// 征求意见: a question is something to do for the reviewers of the office that is asked; the answer
  /// settles that and is news to whoever has the report.
  void ofOpinion(ReviewFact.OfOpinion fact, Doer by) {
    var report = reports.find(fact.report()).orElseThrow();
    var cover = report.cover();
    var matter = new Matter(cover.round(), cover.unit(), fact.report());
    var move = move(fact);
    var row = WhoIsTold.of(move).orElseThrow();
    var now = clock.instant();
    if (fact instanceof OpinionGiven) {
      notices.settle(matter, fact.request(), new Notice.Settled(move, name(by), fact.at()));
    }
    var told = new Told(by);
    row.cells()
        .forEach((as, cell) ->
            posts(fact, as, cell, report, now).forEach(post -> told.add(post, as, cell)));
    var written = new LinkedHashMap<Notice, Set<Channel>>();
    write(told, new What(move, matter, parameters(fact, report, by), fact.at()), written);
    keep(row, written, now);
  }

  private Map<String, String> parameters(ReviewFact.OfOpinion fact, Report report, Doer by) {
    var parameters = new HashMap<>(usual(report.cover().unit(), report.cover().year(), by));
    parameters.put("office", fact.level().officeName());
    parameters.put("asked", fact.officeName());
    parameters.put("request", fact.request().toString());
    if (fact instanceof OpinionAsked asked) {
      parameters.put("until", Deadline.endOf(asked.answerBy()).tooLate().toString());
    }
    return parameters;
  }

  private List<Post> posts(
      ReviewFact.OfOpinion fact, Recipient as, Cell cell, Report report, Instant now) {
    return switch (fact) {
      case OpinionAsked asked -> recipients.reviewersOf(asked.office(), report, now);
      case OpinionGiven _ -> recipients.of(as, cell.weight(), report, move(fact), now);
    };
  }

  private static String move(ReviewFact.OfOpinion fact) {
    return switch (fact) {
      case OpinionAsked _ -> "opinion-asked";
      case OpinionGiven given -> given.late() ? "opinion-given-late" : "opinion-given";
    };
  }

  /// A move about what units owe in a round.
  void ofUnits(
      RoundId id,
      Collection<UnitId> concerned,
      String move,
      Doer by,
      Map<String, String> more,
      Instant at) {
    WhoIsTold.of(move)
        .ifPresent(row -> {
          var round = rounds.known(id);
          var posts = posts(row, concerned, round.office());
          var written = new LinkedHashMap<Notice, Set<Channel>>();
          settle(row, id, concerned, by, at);
          for (var unit : concerned) {
            var told = new Told(by);
            row.cells()
                .forEach((as, cell) ->
                    posts
                        .getOrDefault(as, Map.of())
                        .getOrDefault(unit, List.of())
                        .forEach(post -> told.add(post, as, cell)));
            var parameters = new HashMap<>(more);
            parameters.putAll(usual(unit, round.reportYear(), by));
            write(told, new What(move, new Matter(id, unit, null), parameters, at), written);
          }
          keep(row, written, clock.instant());
        });
  }

  /// The officers of all units at once, for a round may concern thousands.
  private Map<Recipient, Map<UnitId, List<Post>>> posts(
      WhoIsTold.Row row, Collection<UnitId> concerned, UnitId office) {
    var now = clock.instant();
    var answering = new HashMap<UnitId, UnitId>();
    concerned.forEach(unit -> answering.put(unit, units.answering(unit)));
    var found = new EnumMap<Recipient, Map<UnitId, List<Post>>>(Recipient.class);
    for (var as : row.cells().keySet()) {
      var all =
          recipients.of(as, Set.copyOf(answering.values()), office, now).stream()
              .collect(Collectors.groupingBy(Post::unit));
      var byUnit = new HashMap<UnitId, List<Post>>();
      answering.forEach((unit, heir) ->
          byUnit.put(
              unit, all.getOrDefault(as == Recipient.ADMINISTRATOR ? office : heir, List.of())));
      found.put(as, byUnit);
    }
    return found;
  }

  private record What(String move, Matter matter, Map<String, String> parameters, Instant at) {}

  private void settle(
      WhoIsTold.Row row, RoundId round, Collection<UnitId> concerned, Doer by, Instant at) {
    if (!row.ends().isEmpty()) {
      notices.settle(round, concerned, row.ends(), new Notice.Settled(row.move(), name(by), at));
    }
  }

  private void write(Told told, What what, Map<Notice, Set<Channel>> written) {
    told.lines()
        .forEach(line ->
            written.put(
                new Notice(
                    ids.next(),
                    addressee(line.post(), line.as()),
                    what.move(),
                    line.cell().weight(),
                    what.matter(),
                    what.parameters(),
                    what.at(),
                    null,
                    null),
                line.cell().channels()));
  }

  private void keep(WhoIsTold.Row row, Map<Notice, Set<Channel>> written, Instant now) {
    if (!written.isEmpty()) {
      notices.add(written.keySet(), row.awaits());
      posting.post(written, now);
    }
  }

  private static Addressee addressee(Post post, Recipient as) {
    var other = post.onBehalfOf();
    return new Addressee(
        post.person(), post.appointment(), as, other == null ? null : other.name());
  }

  private Map<String, String> parameters(Report report, String move, Doer by) {
    var parameters = new HashMap<>(usual(report.cover().unit(), report.cover().year(), by));
    var level = Recipients.here(report, move);
    put(parameters, "office", level == null ? null : level.officeName());
    switch (report) {
      case Returned returned -> {
        var declined = returned.declined();
        put(
            parameters,
            "reason",
            declined == null ? returned.returned().reason() : declined.reason());
      }
      case Draft draft -> {
        var declined = draft.declined();
        put(parameters, "reason", declined == null ? null : declined.reason());
      }
      case Approved approved -> {
        var hold = approved.hold();
        put(parameters, "reason", hold == null ? null : hold.reason());
      }
      case Published published -> {
        var edition = published.edition();
        put(parameters, "index", edition.indexNumber());
        put(
            parameters,
            "reason",
            edition.takingDown() == null ? "" : edition.takingDown().reason());
      }
      case InHouse _, Submitted _, NotPublished _ -> {}
    }
    return parameters;
  }

  private Map<String, String> usual(UnitId unit, int year, Doer by) {
    return Map.of(
        "unit", units.known(unit).shortName(), "year", String.valueOf(year), "by", name(by));
  }

  /// A service is not a name; what it did has no doer to show.
  private static String name(Doer by) {
    return by.unit() == null
            && by.appointment() == null
            && by.forPerson() == null
            && SERVICES.contains(by.name())
        ? ""
        : Behalf.shown(by.name(), by.forName());
  }

  private static void put(Map<String, String> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }
}
