package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the verb's line into the record (办理记录), in the verb's transaction.
@ApplicationScoped
class Logbook {
  private final Acts acts;

  Logbook(Acts acts) {
    this.acts = acts;
  }

  void done(ReportId report, String verb, Officer by, Instant at) {
    done(report.value(), verb, by, null, at);
  }

  void done(ReportId report, String verb, Officer by, ContentHash on, Instant at) {
    done(report.value(), verb, by, on.algorithm() + ":" + on.value(), at);
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

  void followed(ReportId report, String verb, Heard heard, ContentHash on, Instant at) {
    acts.append(
        Act.followed(
            report.value(),
            verb,
            heard.doer(),
            on.algorithm() + ":" + on.value(),
            at,
            heard.event()));
  }
}
