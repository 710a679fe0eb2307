package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of another platform, on which an edition is public, is no longer as it was approved, or
/// is so again. History: v1.
///
/// @param address the page
/// @param code `changed`, `dead` or `restored`
/// @param differences what differs, with `changed`
public record OuterPageReported(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String address,
    String code,
    @Nullable List<PageDifference> differences)
    implements PublicationMove {}
