package chengbao.ledger.envelope;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The W3C trace context that an event carries, so that one trace leads from the click to the
/// portal.
public final class Trace {
  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
  private static final TextMapGetter<Map<String, String>> FROM_MAP = new FromMap();

  private Trace() {}

  /// The `traceparent` of what this thread is doing, or null when nobody traces it.
  public static @Nullable String current() {
    Map<String, String> carrier = new HashMap<>();
    W3C.inject(Context.current(), carrier, (map, name, value) -> put(map, name, value));
    return carrier.get(EnvelopeHeaders.TRACE_PARENT);
  }

  /// The context to go on in.
  public static Context continued(@Nullable String traceparent) {
    return traceparent == null
        ? Context.current()
        : W3C.extract(
            Context.current(), Map.of(EnvelopeHeaders.TRACE_PARENT, traceparent), FROM_MAP);
  }

  private static void put(@Nullable Map<String, String> map, String name, String value) {
    if (map != null) {
      map.put(name, value);
    }
  }

  private static final class FromMap implements TextMapGetter<Map<String, String>> {
    @Override
    public Iterable<String> keys(Map<String, String> carrier) {
      return List.copyOf(carrier.keySet());
    }

    @Override
    public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
      return carrier == null ? null : carrier.get(key);
    }
  }
}
