package chengbao.publication.messaging;

import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import chengbao.contracts.EditionState;
import chengbao.contracts.Level;
import chengbao.contracts.PublicText;
import chengbao.contracts.Withdrawal;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Disclosure;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Entry;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.ReportId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An edition as the public record tells it, and back.
final class Recorded {

  /// Only what is 主动公开 has an edition.
  private static final String DISCLOSED = "active";

  private Recorded() {}

  /// The record of an edition.
  ///
  /// @param address the permanent public address
  static EditionState state(Edition.Numbered edition, String state, String address) {
    Approval approval = edition.approval();
    Approval.Proof proof = approval.proof();
    return new EditionState(
        edition.version() + 1,
        approval.report().toString(),
        edition.number(),
        state,
        edition.indexNumber().value(),
        address,
        Spoken.hash(approval.contentHash()),
        Spoken.hash(approval.publicHash()),
        Spoken.unit(approval.unit()),
        Spoken.round(approval.round()),
        approval.reportVersion(),
        new Level(approval.level(), approval.office().id(), approval.office().name()),
        approval.at(),
        edition.publishedAt(),
        new ApprovalSignature(proof.key(), proof.algorithm(), proof.signature()),
        note(edition),
        approval.document().equals(Approval.Document.ERASED)
            ? null
            : Spoken.text(approval.document()),
        edition.corrects(),
        edition.correctionNote(),
        approval.signedAt(),
        edition instanceof Edition.Superseded superseded ? superseded.supersededAt() : null,
        withdrawal(edition),
        edition.entry().topic(),
        edition.entry().genre(),
        outerPage(edition),
        edition.entry().page() == null ? null : edition.entry().page().postedOn());
  }

  static @Nullable String outerPage(Edition.Numbered edition) {
    OuterPage page = edition.entry().page();
    return page == null ? null : page.address();
  }

  /// Records of the first release name neither topic nor genre.
  private static Entry entry(EditionState record) {
    return new Entry(
        Objects.requireNonNullElse(record.topic(), Entry.USUAL.topic()),
        Objects.requireNonNullElse(record.genre(), Entry.USUAL.genre()),
        record.outerPage() == null || record.outerPostedOn() == null
            ? null
            : new OuterPage(record.outerPage(), record.outerPostedOn()));
  }

  private static @Nullable String note(Edition.Numbered edition) {
    return edition instanceof Edition.Gone gone ? gone.note() : edition.correctionNote();
  }

  private static @Nullable Withdrawal withdrawal(Edition.Numbered edition) {
    return edition instanceof Edition.Gone gone && gone.withdrawal() != null
        ? new Withdrawal(
            gone.withdrawal().reason(),
            gone.withdrawal().at(),
            gone.withdrawal().unitName(),
            gone.withdrawal().officeName())
        : null;
  }

  private static chengbao.publication.domain.@Nullable Withdrawal withdrawal(
      @Nullable Withdrawal told) {
    return told == null
        ? null
        : new chengbao.publication.domain.Withdrawal(
            told.reason(), told.at(), told.unitName(), told.officeName());
  }

  /// What the signature in a record must cover.
  static ApprovalStatement statement(EditionState record) {
    return new ApprovalStatement(
        record.report(),
        record.reportVersion(),
        record.contentHash(),
        record.publicHash(),
        DISCLOSED,
        record.unit().id(),
        record.approvedBy(),
        record.corrects(),
        record.correctionNote());
  }

  /// The edition of a record. Where a record of the first release does not say when an edition gave
  /// way, it counts from its own publication.
  static Edition.Numbered edition(EditionState record) {
    Approval approval = approval(record);
    IndexNumber index = new IndexNumber(record.indexNumber());
    return switch (record.state()) {
      case "current" ->
          new Edition.Published(
              approval,
              record.edition(),
              record.version(),
              index,
              record.publishedAt(),
              entry(record));
      case "superseded" ->
          new Edition.Superseded(
              approval,
              record.edition(),
              record.version(),
              index,
              record.publishedAt(),
              Objects.requireNonNullElse(record.supersededAt(), record.publishedAt()),
              entry(record));
      case "withdrawn", "erased" ->
          new Edition.Gone(
              approval,
              record.edition(),
              record.version(),
              index,
              record.publishedAt(),
              record.state().equals("erased"),
              record.note(),
              withdrawal(record.withdrawal()),
              entry(record));
      default -> throw new IllegalArgumentException("state " + record.state());
    };
  }

  private static Approval approval(EditionState record) {
    return new Approval(
        ReportId.of(record.report()),
        record.reportVersion(),
        record.corrects(),
        Spoken.unit(record.unit()),
        Spoken.round(record.round()),
        new Disclosure(Disclosure.Kind.ACTIVE, null),
        Spoken.hash(record.contentHash()),
        Spoken.hash(record.publicHash()),
        document(record.publicText()),
        record.approvedBy().number(),
        new Approval.Office(record.approvedBy().office(), record.approvedBy().officeName()),
        record.approvedAt(),
        new Approval.Proof(
            record.signature().key(), record.signature().algorithm(), record.signature().value()),
        record.correctionNote(),
        record.signedAt());
  }

  private static Approval.Document document(@Nullable PublicText text) {
    return text == null ? Approval.Document.ERASED : Spoken.document(text);
  }
}
