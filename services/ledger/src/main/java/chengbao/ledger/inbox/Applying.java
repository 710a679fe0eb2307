package chengbao.ledger.inbox;

import chengbao.ledger.envelope.Envelope;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Trace;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// Hands an event to its handler within the trace that it carries, with its report in every line of
/// log.
@Singleton
class Applying {
  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final String REPORT = "report";

  private final Tracer tracer;
  private final InboxWatch watch;

  @Inject
  Applying(OpenTelemetry telemetry, InboxWatch watch) {
    this.tracer = telemetry.getTracer("chengbao.ledger");
    this.watch = watch;
  }

  void apply(IncomingEvent event, Handler handler) {
    Span span = span(event);
    MDC.put(REPORT, event.key());
    try (Scope _ = span.makeCurrent()) {
      watch.timeApplying(event, () -> call(event, handler));
    } catch (RuntimeException fault) {
      span.setStatus(StatusCode.ERROR, kind(fault));
      throw fault;
    } finally {
      MDC.remove(REPORT);
      span.end();
    }
  }

  /// What kind of fault it is and where it arose; not its message, which may quote the event.
  static String kind(Throwable fault) {
    NotYet awaited = NotYet.in(fault);
    if (awaited != null) {
      return String.valueOf(awaited.getMessage());
    }
    Throwable root = root(fault);
    StackTraceElement[] trace = root.getStackTrace();
    String kind = root.getClass().getName();
    return trace.length == 0 ? kind : kind + " at " + trace[0];
  }

  /// What a commit met stands among what its fault suppressed.
  private static Throwable root(Throwable fault) {
    Throwable cause = fault.getCause();
    if (cause == null && fault.getSuppressed().length > 0) {
      cause = fault.getSuppressed()[0];
    }
    return cause == null ? fault : root(cause);
  }

  private Span span(IncomingEvent event) {
    Envelope envelope = event.envelope();
    return tracer
        .spanBuilder("apply " + envelope.type().name())
        .setParent(Trace.continued(envelope.traceparent()))
        .setSpanKind(SpanKind.CONSUMER)
        .setAttribute("messaging.destination.name", event.topic())
        .setAttribute("messaging.message.id", envelope.id().toString())
        .setAttribute("chengbao.key", event.key())
        .startSpan();
  }

  private static void call(IncomingEvent event, Handler handler) {
    try {
      handler.apply(event);
    } catch (IOException unfit) {
      throw new CouldNotApply(unfit);
    } catch (StackOverflowError deep) {
      LOG.warn("A stack overflow while applying an event");
      throw new CouldNotApply(deep);
    }
  }

  /// The handler could not make anything of the event.
  private static final class CouldNotApply extends RuntimeException {
    CouldNotApply(Throwable cause) {
      super(cause);
    }
  }
}
