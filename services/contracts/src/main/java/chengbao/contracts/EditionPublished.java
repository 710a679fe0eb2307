package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The portal answers with this edition. History: v1; later in v1 `outerPage`.
///
/// @param edition 公开版次, from 1
/// @param address the permanent public address
/// @param outerPage 公开链接: the page of another platform on which the text is public; at `address`
///   stands what proves it
public record EditionPublished(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String indexNumber,
    String address,
    Hash publicHash,
    @Nullable String outerPage)
    implements PublicationMove {
  /// Where the public reads it.
  public String readAt() {
    return outerPage == null ? address : outerPage;
  }
}
