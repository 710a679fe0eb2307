package chengbao.door.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Turns away a body above the limit with a sentence, before the server would with a bare 413.
///
/// A browser that is answered while it still sends shows a broken connection instead of the answer,
/// so what it sends is read and thrown away first, up to [#PATIENCE] times the limit.
@Singleton
class TooLarge {
  private static final int BEFORE_THE_BODY_IS_READ = Integer.MAX_VALUE;
  private static final int PATIENCE = 8;
  private static final int STATUS = 413;

  private final long limit;
  private final Instance<Refusals> refusals;
  private final CurrentVertxRequest current;
  private final ObjectMapper json;

  TooLarge(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      Instance<Refusals> refusals,
      CurrentVertxRequest current,
      ObjectMapper json) {
    this.limit = limit.asLongValue();
    this.refusals = refusals;
    this.current = current;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::look, BEFORE_THE_BODY_IS_READ);
  }

  private void look(RoutingContext request) {
    long length = announced(request.request());
    if (length <= limit) {
      request.next();
    } else if (length > PATIENCE * limit) {
      request.response().putHeader("Connection", "close");
      refuse(request);
    } else {
      request.request().handler(thrownAway -> {}).endHandler(all -> refuse(request)).resume();
    }
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
  }

  /// On a worker: the page asks who is looking.
  private void refuse(RoutingContext request) {
    request
        .vertx()
        .executeBlocking(() -> refusal(request))
        .onSuccess(refusal ->
            request
                .response()
                .setStatusCode(STATUS)
                .putHeader("Content-Type", refusal.getMediaType().toString())
                .end(text(refusal.getEntity())))
        .onFailure(request::fail);
  }

  private Response refusal(RoutingContext request) {
    ManagedContext context = Arc.container().requestContext();
    context.activate();
    try {
      current.setCurrent(request);
      return refusals.get().answer(STATUS, "too-large", Map.of());
    } finally {
      context.terminate();
    }
  }

  private String text(Object entity) {
    try {
      return entity instanceof Problem problem
          ? json.writeValueAsString(problem)
          : entity.toString();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
