package chengbao.submission;

import chengbao.submission.domain.Receipts;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SealedReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ReceiptsInMemory implements Receipts {
  final List<SealedReceipt> given = new ArrayList<>();

  @Override
  public long next(String district, int year) {
    return given.size() + 1L;
  }

  @Override
  public void keep(SealedReceipt receipt) {
    given.addFirst(receipt);
  }

  @Override
  public Optional<SealedReceipt> find(ReportId report, int version) {
    return of(report).stream().filter(one -> one.receipt().version() == version).findFirst();
  }

  @Override
  public List<SealedReceipt> of(ReportId report) {
    return given.stream().filter(one -> one.receipt().report().equals(report)).toList();
  }
}
