package chengbao.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.envelope.Order;
import chengbao.ledger.outbox.RelayRig;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
  private final Spans spans = new Spans();
  private final OpenTelemetrySdk telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(SdkTracerProvider.builder().addSpanProcessor(spans).build())
          .build();

  @Test
  void the_trace_of_a_click_goes_on_in_the_service_that_listens_and_in_what_that_announces() {
    Span click = telemetry.getTracer("test").spanBuilder("click").startSpan();
    try (InboxRig rig = new InboxRig("moves", Order.BY_SEQ, telemetry)) {
      String announced = announced(click, rig.outgoing);
      rig.inbox.receive(
          Incoming.event("moves", "report-1", RelayRig.TYPE, "{\"seq\":1}", announced),
          rig.handler);
    }

    ReadableSpan applying = spans.ended.getLast();
    assertThat(applying.getName()).isEqualTo("apply chengbao.report-moved");
    assertThat(applying.getSpanContext().getTraceId())
        .isEqualTo(click.getSpanContext().getTraceId());
    assertThat(applying.getParentSpanContext().getSpanId())
        .isEqualTo(click.getSpanContext().getSpanId());
  }

  private static String announced(Span click, RelayRig outgoing) {
    try (Scope _ = click.makeCurrent()) {
      outgoing.announce("moves", "report-1");
    }
    return outgoing
        .service
        .database()
        .row("select traceparent from outbox", row -> row.getString("traceparent"))
        .orElseThrow();
  }

  private static final class Spans implements SpanProcessor {
    private final List<ReadableSpan> ended = new ArrayList<>();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
      return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
      ended.add(span);
    }

    @Override
    public boolean isEndRequired() {
      return true;
    }
  }
}
