package chengbao.submission;

import chengbao.submission.domain.Officer;
import chengbao.submission.domain.Receipt;
import chengbao.submission.domain.Receipts;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Seals;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Unit;
import jakarta.enterprise.context.ApplicationScoped;

/// Gives the receipt (报送回执) for what was just submitted, in the same transaction.
@ApplicationScoped
class Receipting {
  private final Receipts receipts;
  private final Seals seals;

  Receipting(Receipts receipts, Seals seals) {
    this.receipts = receipts;
    this.seals = seals;
  }

  void give(Submitted report, Unit unit, Round round, Officer by) {
    var year = round.reportYear();
    var number =
        "%s-%d-%05d".formatted(unit.district(), year, receipts.next(unit.district(), year));
    receipts.keep(seals.seal(Receipt.of(number, report, unit, round, by)));
  }
}
