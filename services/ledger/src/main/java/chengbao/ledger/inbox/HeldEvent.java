package chengbao.ledger.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that waits, as an operator sees it: never what it says, only what it is.
///
/// @param key the report's id
/// @param failure the kind of fault that applying it met, if it was tried
/// @param attempts how often it was tried
public record HeldEvent(
    long id,
    String topic,
    String key,
    UUID eventId,
    String type,
    long number,
    HoldReason reason,
    @Nullable String failure,
    int attempts,
    Instant heldAt) {}
