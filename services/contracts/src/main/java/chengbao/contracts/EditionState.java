package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One public edition, whole; the portal is rebuilt from these alone. Topic `editions`, kept for
/// ever, key = report id/edition. History: v1.
///
/// `publicText` is absent once erased: the record is then replaced by one that keeps the hash only,
/// so that a leak can be taken back while the number and the proof remain.
///
/// @param state `current`, `superseded`, `withdrawn`, `erased`
/// @param note the public note of a correction or withdrawal
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
    @Nullable PublicText publicText)
    implements State {
  @Override
  public String key() {
    return report + "/" + edition;
  }
}
