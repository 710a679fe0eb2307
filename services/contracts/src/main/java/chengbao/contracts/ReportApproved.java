package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Approved at the last level (审定，准予备案), signed by review. History: v1; later in v1
/// `correctionNote` and `signedAt`.
///
/// Embeds what publication needs; withheld passages are not in it.
///
/// @param corrects the public edition this version corrects
/// @param correctionNote 更正说明, with `corrects`
/// @param signedAt when the unit signed what was approved
/// @param acceptedWaivers ids of findings whose waiver was accepted
public record ReportApproved(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    @Nullable Integer corrects,
    @Nullable String opinion,
    UnitReference unit,
    RoundReference round,
    Hash contentHash,
    Hash publicHash,
    Disclosure disclosure,
    PublicText publicText,
    List<String> acceptedWaivers,
    ApprovalSignature signature,
    @Nullable String correctionNote,
    @Nullable Instant signedAt)
    implements ReviewMove {

  /// What the signature must cover.
  public ApprovalStatement statement() {
    return new ApprovalStatement(
        report,
        reportVersion,
        contentHash,
        publicHash,
        disclosure.kind(),
        unit.id(),
        level,
        corrects,
        correctionNote);
  }
}
