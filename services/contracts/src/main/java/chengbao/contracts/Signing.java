package chengbao.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a version was signed (签发): by whom, on what, after which steps of the unit's own chain.
///
/// @param at when it was signed in the system, or put on the record
/// @param paper when it was signed by hand
/// @param seal hash of the scan with the unit's seal, where the round wants one
public record Signing(
    String signer,
    String signerName,
    String position,
    Instant at,
    @Nullable OnPaper paper,
    List<Cleared> cleared,
    @Nullable Hash seal) {

  /// 纸质签发
  ///
  /// @param signedOn the day that stands on the sheet
  /// @param sheet hash of its scan
  public record OnPaper(
      LocalDate signedOn, String registeredBy, String registeredByName, Hash sheet) {}

  /// 审签意见
  public record Cleared(
      String step,
      String person,
      String name,
      String position,
      Instant at,
      String opinion,
      @Nullable String minutes) {}
}
