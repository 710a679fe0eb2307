package chengbao.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One public edition, whole; the portal is rebuilt from these alone. Topic `editions`, kept for
/// ever, key = report id/edition. History: v1; later in v1 all fields after `publicText`.
///
/// `publicText` is absent once erased: the record is then replaced by one that keeps the hash only,
/// so that a leak can be taken back while the number and the proof remain.
///
/// @param state `current`, `superseded`, `withdrawn`, `erased`
/// @param note the public note: 更正说明 of an edition that corrects, once withdrawn the reason
/// @param corrects the edition that this one corrects
/// @param correctionNote 更正说明, which stays when `note` gives the reason of a withdrawal
/// @param signedAt when the unit signed
/// @param supersededAt when a later edition took its place
/// @param topic 主题分类
/// @param genre 体裁分类
/// @param outerPage the page of another platform on which the text is public
/// @param outerPostedOn 发布日期 as that page gives it
public record EditionState(
    long version,
    String report,
    int edition,
    String state,
    String indexNumber,
    String address,
    Hash contentHash,
    Hash publicHash,
    UnitReference unit,
    RoundReference round,
    int reportVersion,
    Level approvedBy,
    Instant approvedAt,
    Instant publishedAt,
    ApprovalSignature signature,
    @Nullable String note,
    @Nullable PublicText publicText,
    @Nullable Integer corrects,
    @Nullable String correctionNote,
    @Nullable Instant signedAt,
    @Nullable Instant supersededAt,
    @Nullable Withdrawal withdrawal,
    @Nullable String topic,
    @Nullable String genre,
    @Nullable String outerPage,
    @Nullable LocalDate outerPostedOn)
    implements State {
  @Override
  public String key() {
    return report + "/" + edition;
  }
}
