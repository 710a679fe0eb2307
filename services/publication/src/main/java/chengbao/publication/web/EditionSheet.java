package chengbao.publication.web;

import chengbao.manuscript.Block;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.RecordNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A public edition as data: the text to the letter, and what proves it.
///
/// @param state `current`, `superseded`, `withdrawn` or `erased`
/// @param recordNumber 存证编号
/// @param contentHash of the whole version; SHA-256 over its canonical JSON
/// @param publicHash of the public text, made the same way from title, addressee, blocks,
///   attachments and reader version
/// @param signedOn 成文日期
/// @param signedAt when the unit signed it; absent from approvals of the first release
/// @param note of one taken down: the reason
/// @param corrects the edition that this one corrects
/// @param correctionNote 更正说明
/// @param outerPage the page of another platform on which it is public
/// @param signature the approving office's, Ed25519, base64url
public record EditionSheet(
    String report,
    int edition,
    String state,
    String indexNumber,
    String recordNumber,
    String title,
    @Nullable String documentNumber,
    @Nullable String addressee,
    List<BlockSheet> blocks,
    List<String> attachmentHashes,
    String readerVersion,
    @Nullable String signatureUnit,
    @Nullable LocalDate signedOn,
    @Nullable Instant signedAt,
    UnitSheet unit,
    int reportYear,
    Instant publishedAt,
    Instant approvedAt,
    String approvedBy,
    HashSheet contentHash,
    HashSheet publicHash,
    Approval.Proof signature,
    @Nullable String note,
    @Nullable Integer corrects,
    @Nullable String correctionNote,
    @Nullable String outerPage,
    Addresses addresses) {

  /// @param kind heading, run-in, paragraph, list-item, table, closing
  public record BlockSheet(String id, String kind, int level, String text) {

    static BlockSheet of(Block block) {
      return new BlockSheet(block.id(), block.kind().code(), block.level(), block.text());
    }
  }

  /// @param algorithm `sha-256`
  /// @param value lower-case hexadecimal
  public record HashSheet(String algorithm, String value) {

    static HashSheet of(ContentHash hash) {
      return new HashSheet(hash.algorithm(), hash.value());
    }
  }

  public record UnitSheet(
      String id, String kind, String name, String areaCode, String creditCode) {}

  /// Paths on this portal.
  public record Addresses(String report, String edition, String index, String data) {

    public static Addresses of(String report, int number, String index) {
      return new Addresses(
          "/reports/" + report,
          "/reports/" + report + "/editions/" + number,
          "/index/" + index,
          "/api/reports/" + report + "/editions/" + number);
    }
  }

  /// What the public may know of an edition; of one erased no text is left.
  public static EditionSheet of(Edition.Numbered edition) {
    Approval approval = edition.approval();
    Approval.Document document = approval.document();
    PublicText text = document.text();
    return new EditionSheet(
        edition.report().toString(),
        edition.number(),
        state(edition),
        edition.indexNumber().value(),
        RecordNumber.of(approval.publicHash()),
        text.title(),
        document.number(),
        text.addressee(),
        text.blocks().stream().map(BlockSheet::of).toList(),
        text.attachmentHashes(),
        text.readerVersion(),
        document.signedBy(),
        document.signedOn(),
        approval.signedAt(),
        unit(approval.unit()),
        approval.round().reportYear(),
        edition.publishedAt(),
        approval.at(),
        approval.office().name(),
        HashSheet.of(approval.contentHash()),
        HashSheet.of(approval.publicHash()),
        approval.proof(),
        edition instanceof Edition.Gone gone ? gone.note() : null,
        edition.corrects(),
        edition.correctionNote(),
        edition.entry().page() == null ? null : edition.entry().page().address(),
        Addresses.of(edition.report().toString(), edition.number(), edition.indexNumber().value()));
  }

  private static UnitSheet unit(Approval.Unit unit) {
    return new UnitSheet(unit.id(), unit.kind(), unit.name(), unit.areaCode(), unit.creditCode());
  }

  /// The word for how it stands.
  public static String state(Edition.Numbered edition) {
    return switch (edition) {
      case Edition.Published _ -> "current";
      case Edition.Superseded _ -> "superseded";
      case Edition.Gone gone -> gone.erased() ? "erased" : "withdrawn";
    };
  }
}
