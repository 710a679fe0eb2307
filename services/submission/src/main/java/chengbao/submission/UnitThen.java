package chengbao.submission;

import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Signature;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitHistory;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// A report's unit by the name of its time: today's until it is signed, afterwards the one that it
/// had when it signed.
@ApplicationScoped
class UnitThen {
  private final Units units;
  private final UnitHistory history;

  UnitThen(Units units, UnitHistory history) {
    this.units = units;
    this.history = history;
  }

  Unit of(Report report) {
    var unit = report.cover().unit();
    var signature = signature(report);
    return signature == null
        ? units.known(unit)
        : history.at(unit, signature.at()).orElseGet(() -> units.known(unit));
  }

  private static @Nullable Signature signature(Report report) {
    return switch (report) {
      case Editable _, Circulating _, AwaitingSignature _ -> null;
      case AwaitingSeal sealing -> sealing.signature();
      case Submitted submitted -> submitted.signature();
      case Approved approved -> approved.signature();
      case Published published -> published.signature();
      case NotPublished closed -> closed.signature();
    };
  }
}
