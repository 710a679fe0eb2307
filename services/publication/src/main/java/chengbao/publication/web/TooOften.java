package chengbao.publication.web;

import chengbao.door.problem.Refusals;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Sends away whoever asks too often for what costs, with the time to come back: a page for a
/// reader, a problem document for a program.
class TooOften {

  private final Turns turns;
  private final Readers readers;
  private final Refusals refusals;
  private final RoutingContext request;

  TooOften(Turns turns, Readers readers, Refusals refusals, RoutingContext request) {
    this.turns = turns;
    this.readers = readers;
    this.refusals = refusals;
    this.request = request;
  }

  /// The list alone costs little; looking for words in it does.
  private boolean isCheap() {
    String words = request.request().getParam("q");
    return request.normalizedPath().equals("/reports") && (words == null || words.isBlank());
  }

  @Costly
  @ServerRequestFilter
  @Nullable Response filter() {
    if (isCheap()) {
      return null;
    }
    SocketAddress from = request.request().remoteAddress();
    long wait = turns.take(from == null ? "" : String.valueOf(from.hostAddress()));
    return wait == 0 ? null : later(wait);
  }

  private Response later(long seconds) {
    Response answer =
        request.normalizedPath().startsWith("/api/")
            ? refusals.answer(429, "too-often", Map.of("seconds", Long.toString(seconds)))
            : readers.once(
                429,
                new TooOftenPage(
                    readers.around(readers.site(), request.normalizedPath()), seconds));
    return Response.fromResponse(answer)
        .header("Retry-After", seconds)
        .header("Cache-Control", "no-store")
        .build();
  }
}
