package chengbao.submission.persistence;

import chengbao.submission.domain.Receipt;
import chengbao.submission.domain.Receipts;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SealedReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredReceipts implements Receipts {
  private final EntityManager entities;

  StoredReceipts(EntityManager entities) {
    this.entities = entities;
  }

  /// The row is the lock: of two submissions at once the second waits for the first to end, and a
  /// number is neither given twice nor left out.
  @Override
  public long next(String district, int year) {
    var last =
        entities
            .createNativeQuery(
                """
                insert into receipt_number (district, report_year, last) values (:district, :year, 1)
                on conflict (district, report_year) do update set last = receipt_number.last + 1
                returning last
                """,
                Tuple.class)
            .setParameter("district", district)
            .setParameter("year", year);
    return Columns.only(last, Long.class).getFirst();
  }

  @Override
  public void keep(SealedReceipt sealed) {
    var receipt = sealed.receipt();
    var row = new ReceiptRow();
    row.number = receipt.number();
    row.reportId = receipt.report().value();
    row.version = receipt.version();
    row.givenAt = receipt.at();
    row.content = Documents.write(receipt);
    row.jws = sealed.jws();
    row.brief = sealed.brief();
    entities.persist(row);
    entities.flush();
  }

  @Override
  public Optional<SealedReceipt> find(ReportId report, int version) {
    return of(report).stream().filter(one -> one.receipt().version() == version).findFirst();
  }

  @Override
  public List<SealedReceipt> of(ReportId report) {
    return entities
        .createQuery(
            "from ReceiptRow where reportId = :report order by version desc", ReceiptRow.class)
        .setParameter("report", report.value())
        .getResultStream()
        .map(row ->
            new SealedReceipt(Documents.read(row.content, Receipt.class), row.jws, row.brief))
        .toList();
  }
}
