package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The office leaves the report public (不同意撤下). History: v1.
///
/// @param reason why
public record WithdrawalDeclined(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String reason)
    implements PublicationMove {}
