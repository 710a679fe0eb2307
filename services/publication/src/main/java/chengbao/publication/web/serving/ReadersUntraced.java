package chengbao.publication.web.serving;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.spi.VertxTracerFactory;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Readers leave no trace: nothing happens but reading, a trace would say who reads what, and it
/// costs more than sending the page. Whoever is signed in or changes something is traced as before.
@Singleton
class ReadersUntraced implements VertxOptionsCustomizer {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public void accept(VertxOptions options) {
    TracingOptions tracing = options.getTracingOptions();
    if (tracing != null && tracing.getFactory() != null) {
      VertxTracerFactory usual = tracing.getFactory();
      tracing.setFactory(given -> new ButNot(usual.tracer(given)));
    }
  }

  private static boolean isReader(Object request) {
    return request instanceof HttpServerRequest asked
        && READING.contains(asked.method())
        && !asked.headers().contains(HttpHeaders.COOKIE)
        && !asked.headers().contains(HttpHeaders.AUTHORIZATION);
  }

  /// The usual tracer, but not for readers.
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static final class ButNot implements VertxTracer<@Nullable Object, @Nullable Object> {
    private final VertxTracer usual;

    ButNot(VertxTracer usual) {
      this.usual = usual;
    }

    @Override
    public <R> @Nullable Object receiveRequest(
        Context context,
        SpanKind kind,
        TracingPolicy policy,
        R request,
        String operation,
        Iterable<Map.Entry<String, String>> headers,
        TagExtractor<R> tags) {
      return isReader(request)
          ? null
          : usual.receiveRequest(context, kind, policy, request, operation, headers, tags);
    }

    @Override
    public <R> void sendResponse(
        Context context,
        R response,
        @Nullable Object span,
        Throwable failure,
        TagExtractor<R> tags) {
      if (span != null) {
        usual.sendResponse(context, response, span, failure, tags);
      }
    }

    @Override
    public <R> @Nullable Object sendRequest(
        Context context,
        SpanKind kind,
        TracingPolicy policy,
        R request,
        String operation,
        BiConsumer<String, String> headers,
        TagExtractor<R> tags) {
      return usual.sendRequest(context, kind, policy, request, operation, headers, tags);
    }

    @Override
    public <R> void receiveResponse(
        Context context,
        R response,
        @Nullable Object span,
        Throwable failure,
        TagExtractor<R> tags) {
      usual.receiveResponse(context, response, span, failure, tags);
    }

    @Override
    public void close() {
      usual.close();
    }
  }
}
