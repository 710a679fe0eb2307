package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The unit's publisher asks for the report to be taken down (申请撤下); the office has to confirm.
/// History: v1.
///
/// @param edition the current one
/// @param reason what the notice would say
public record WithdrawalAsked(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String reason)
    implements PublicationMove {}
