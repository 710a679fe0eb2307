package chengbao.review.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reason to return a report, from the office's dated catalogue.
///
/// @param code C01 to C18, or `other`
public record ReasonCode(
    String code, String chineseName, String englishName, Instant from, @Nullable Instant until) {
  /// What fits no other code.
  public static final String OTHER = "other";
}
