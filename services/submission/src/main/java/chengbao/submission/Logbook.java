package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the verb's line into the record (办理记录), in the verb's transaction, and tells whoever has
/// to know.
@ApplicationScoped
class Logbook {
  private final Acts acts;
  private final Telling telling;

  Logbook(Acts acts, Telling telling) {
    this.acts = acts;
    this.telling = telling;
  }

  void done(ReportId report, String verb, Officer by, Instant at) {
    done(report.value(), verb, by, null, at);
    telling.ofReport(report, verb, doer(by), at);
  }

  void done(ReportId report, String verb, Officer by, ContentHash on, Instant at) {
    done(report.value(), verb, by, on.algorithm() + ":" + on.value(), at);
    telling.ofReport(report, verb, doer(by), at);
  }

  /// What was done in a round, with the units that it concerns and that are to be told.
  ///
  /// @param more what their notices say beside unit, year and doer
  void done(
      RoundId round,
      String verb,
      Officer by,
      Instant at,
      Collection<UnitId> concerned,
      Map<String, String> more) {
    done(round.value(), verb, by, null, at);
    telling.ofUnits(round, concerned, verb, doer(by), more, at);
  }

  void done(UUID subject, String verb, Officer by, @Nullable String hash, Instant at) {
    acts.append(Act.done(subject, verb, doer(by), hash, at));
  }

  private static Doer doer(Officer by) {
    var behalf = by.behalf();
    return new Doer(
        by.id().toString(),
        by.name(),
        by.appointment().toString(),
        by.unit().toString(),
        by.unitName(),
        behalf == null ? null : behalf.of().id().toString(),
        behalf == null ? null : behalf.of().name());
  }

  /// What was told of no version in particular.
  void followed(ReportId report, String verb, Heard heard, Instant at) {
    acts.append(Act.followed(report.value(), verb, heard.doer(), null, at, heard.event()));
    telling.ofReport(report, verb, heard.doer(), at);
  }

  /// What concerns another office beside the chain. It is on record where it was done.
  void told(ReviewFact.OfOpinion fact, Heard heard) {
    telling.ofOpinion(fact, heard.doer());
  }

  void followed(ReportId report, String verb, Heard heard, ContentHash on, Instant at) {
    acts.append(
        Act.followed(
            report.value(),
            verb,
            heard.doer(),
            on.algorithm() + ":" + on.value(),
            at,
            heard.event()));
    telling.ofReport(report, verb, heard.doer(), at);
  }
}
