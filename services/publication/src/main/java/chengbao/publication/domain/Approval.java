package chengbao.publication.domain;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What review approved (审定，准予备案), as far as publication needs it. Approval binds both hashes;
/// [Proof] is the signature over them.
///
/// @param reportVersion which version of the report (第几稿) was approved
/// @param corrects the edition it corrects, or null for a first publication
/// @param contentHash of the whole version, passages that are not public among them
/// @param publicHash of what the public may read
/// @param level the last level of the chain, from 1
/// @param correctionNote 更正说明: what the public is told when it corrects an edition
/// @param signedAt when the unit signed it; absent from approvals of the first release
public record Approval(
    ReportId report,
    int reportVersion,
    @Nullable Integer corrects,
    Unit unit,
    Round round,
    Disclosure disclosure,
    ContentHash contentHash,
    ContentHash publicHash,
    Document document,
    int level,
    Office office,
    Instant at,
    Proof proof,
    @Nullable String correctionNote,
    @Nullable Instant signedAt) {

  /// Of a first publication, without the time of its signature.
  public Approval(
      ReportId report,
      int reportVersion,
      @Nullable Integer corrects,
      Unit unit,
      Round round,
      Disclosure disclosure,
      ContentHash contentHash,
      ContentHash publicHash,
      Document document,
      int level,
      Office office,
      Instant at,
      Proof proof) {
    this(
        report,
        reportVersion,
        corrects,
        unit,
        round,
        disclosure,
        contentHash,
        publicHash,
        document,
        level,
        office,
        at,
        proof,
        null,
        null);
  }

  /// The public text with what stands around it on paper.
  ///
  /// @param number 发文字号
  /// @param signedBy 落款
  /// @param signedOn 成文日期
  public record Document(
      PublicText text,
      @Nullable String number,
      @Nullable String signedBy,
      @Nullable LocalDate signedOn) {

    /// What is left of a document that was erased.
    public static final Document ERASED =
        new Document(new PublicText("", null, List.of(), List.of(), ""), null, null, null);
  }

  /// The unit that owes the report, as it was named when it was approved.
  ///
  /// @param kind `sub-district`, `district-bureau`, `district-government` or `oversight-office`
  public record Unit(
      String id,
      String kind,
      String name,
      String shortName,
      String district,
      String areaCode,
      String creditCode,
      String site) {}

  /// The round in which the report was called for.
  public record Round(String id, String title, String noticeNumber, int reportYear, Instant due) {}

  /// The office that approved.
  public record Office(String id, String name) {}

  /// Review's signature: the id of its key and the signature itself, base64url.
  public record Proof(String key, String algorithm, String signature) {}

  /// Whether the public text is the very text that the approval speaks of.
  public boolean hasItsPublicText() {
    return ContentHash.ofPublicText(document.text()).equals(publicHash);
  }

  /// The edition that it is to become.
  public Candidate.Fresh edition(int number) {
    return new Candidate.Fresh(this, number);
  }
}
