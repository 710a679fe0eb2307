package chengbao.ledger.envelope;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands on an event, whatever is inside: the CloudEvents attributes and the W3C trace.
///
/// @param source who emitted it, such as `/chengbao/submission`
/// @param time the instant of the emitter
public record Envelope(
    UUID id,
    String source,
    EventType type,
    Instant time,
    @Nullable String subject,
    @Nullable String traceparent) {}
