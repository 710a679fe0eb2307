package chengbao.submission.domain;

import java.util.List;
import java.util.Optional;

/// Where receipts are kept, and where their numbers come from.
public interface Receipts {
  /// The next number of a district for a report year. It belongs to this transaction: one that
  /// fails gives it back.
  long next(String district, int year);

  void keep(SealedReceipt receipt);

  Optional<SealedReceipt> find(ReportId report, int version);

  /// The receipts of a report, the newest first.
  List<SealedReceipt> of(ReportId report);
}
