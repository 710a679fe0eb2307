package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Publication waits: the site publishes at a set time, or a publisher holds it. History: v1; later
/// in v1 `findings`, and the codes `supplied` (another platform is to show it), `number-to-enter`
/// and `serials-used-up`.
///
/// @param code `scheduled`, `held-by-site`, `held-by-publisher`, `hash-mismatch`, `near-miss`,
///   `supplied`, `number-to-enter`, `serials-used-up`
/// @param until when it will be published, if known
/// @param findings what the checks of the public text found, with `near-miss`
public record EditionHeld(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String code,
    @Nullable String reason,
    @Nullable Instant until,
    @Nullable List<Finding> findings)
    implements PublicationMove {}
