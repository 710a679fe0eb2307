package chengbao.publication.persistence;

import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Edition.Reason;
import chengbao.publication.domain.Entry;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Editions as rows, and rows as editions.
@ApplicationScoped
class EditionRows {

  private final StoredJson json;

  EditionRows(StoredJson json) {
    this.json = json;
  }

  /// A new row with what never changes.
  EditionRow row(Edition edition) {
    Approval approval = edition.approval();
    EditionRow row = new EditionRow();
    row.id = new EditionKey(edition.report().value(), edition.number());
    row.reportVersion = approval.reportVersion();
    row.reportYear = approval.round().reportYear();
    row.title = approval.document().text().title();
    row.unit = approval.unit().id();
    row.unitName = approval.unit().name();
    row.unitKind = approval.unit().kind();
    row.district = approval.unit().district();
    row.site = approval.unit().site();
    row.contentHash = approval.contentHash().value();
    row.publicHash = approval.publicHash().value();
    row.approval = json.write(approval);
    return row;
  }

  /// Sets the state, and what belongs to this state only.
  void put(EditionRow row, Edition edition) {
    row.state = state(edition);
    row.heldCode = null;
    row.heldReason = null;
    row.heldSince = null;
    row.scheduledFor = null;
    row.suppliedAt = null;
    row.supersededAt = null;
    switch (edition) {
      case Edition.Held held -> putHeld(row, held);
      case Edition.Scheduled scheduled -> row.scheduledFor = scheduled.until();
      case Edition.Supplied supplied -> row.suppliedAt = supplied.since();
      case Edition.Published published -> putNumber(row, published);
      case Edition.Superseded superseded -> {
        putNumber(row, superseded);
        row.supersededAt = superseded.supersededAt();
      }
      case Edition.Gone gone -> {
        putNumber(row, gone);
        putWithdrawal(row, gone);
        forgetText(row, gone);
      }
    }
  }

  private static void putWithdrawal(EditionRow row, Edition.Gone gone) {
    row.note = gone.note();
    Withdrawal withdrawal = gone.withdrawal();
    row.withdrawnAt = withdrawal == null ? null : withdrawal.at();
    row.withdrawnUnit = withdrawal == null ? null : withdrawal.unitName();
    row.withdrawnOffice = withdrawal == null ? null : withdrawal.officeName();
  }

  private void forgetText(EditionRow row, Edition.Gone gone) {
    if (gone.erased()) {
      row.title = gone.approval().document().text().title();
      row.approval = json.write(gone.approval());
    }
  }

  private static void putHeld(EditionRow row, Edition.Held held) {
    row.heldCode = held.reason().code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    row.heldReason = held.reason().text();
    row.heldSince = held.since();
  }

  private static void putNumber(EditionRow row, Edition.Numbered numbered) {
    row.indexNumber = numbered.indexNumber().value();
    row.publishedAt = numbered.publishedAt();
    row.topic = numbered.entry().topic();
    row.genre = numbered.entry().genre();
    OuterPage page = numbered.entry().page();
    row.outerPage = page == null ? null : page.address();
    row.outerPostedOn = page == null ? null : page.postedOn();
  }

  private static String state(Edition edition) {
    return switch (edition) {
      case Edition.Held _ -> "held";
      case Edition.Scheduled _ -> "scheduled";
      case Edition.Supplied _ -> "supplied";
      case Edition.Published _ -> "published";
      case Edition.Superseded _ -> "superseded";
      case Edition.Gone gone -> gone.erased() ? "erased" : "withdrawn";
    };
  }

  /// The edition of a row.
  Edition edition(EditionRow row) {
    Approval approval = json.read(row.approval);
    int number = row.id.number();
    return switch (row.state) {
      case "held" -> new Edition.Held(approval, number, row.version, reason(row), row.heldSince);
      case "scheduled" -> new Edition.Scheduled(approval, number, row.version, row.scheduledFor);
      case "supplied" -> new Edition.Supplied(approval, number, row.version, row.suppliedAt);
      case "published" ->
          new Edition.Published(
              approval, number, row.version, index(row), row.publishedAt, entry(row));
      case "superseded" ->
          new Edition.Superseded(
              approval,
              number,
              row.version,
              index(row),
              row.publishedAt,
              row.supersededAt,
              entry(row));
      default ->
          new Edition.Gone(
              approval,
              number,
              row.version,
              index(row),
              row.publishedAt,
              row.state.equals("erased"),
              row.note,
              withdrawal(row),
              entry(row));
    };
  }

  /// Editions of the first release have the usual entry.
  private static Entry entry(EditionRow row) {
    return row.topic == null
        ? Entry.USUAL
        : new Entry(
            row.topic,
            row.genre,
            row.outerPage == null ? null : new OuterPage(row.outerPage, row.outerPostedOn));
  }

  private static IndexNumber index(EditionRow row) {
    return new IndexNumber(row.indexNumber);
  }

  private static @Nullable Withdrawal withdrawal(EditionRow row) {
    return row.withdrawnAt == null
        ? null
        : new Withdrawal(
            Objects.requireNonNullElse(row.note, ""),
            row.withdrawnAt,
            row.withdrawnUnit,
            row.withdrawnOffice);
  }

  private static Reason reason(EditionRow row) {
    return new Reason(
        Reason.Code.valueOf(row.heldCode.toUpperCase(Locale.ROOT).replace('-', '_')),
        row.heldReason);
  }
}
