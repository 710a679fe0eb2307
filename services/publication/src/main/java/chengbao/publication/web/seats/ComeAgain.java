package chengbao.publication.web.seats;

import chengbao.door.problem.Refusals;
import chengbao.publication.web.Readers;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/// Asks a reader to come again, and says when: with a page, or a program with a problem document.
@RequestScoped
public class ComeAgain {

  private static final int TOO_OFTEN = 429;
  private static final int CROWDED = 503;
  private static final long A_MOMENT = 5;

  private final Turns turns;
  private final Readers readers;
  private final Refusals refusals;
  private final RoutingContext request;

  ComeAgain(Turns turns, Readers readers, Refusals refusals, RoutingContext request) {
    this.turns = turns;
    this.readers = readers;
    this.refusals = refusals;
    this.request = request;
  }

  /// Nothing for a reader who may ask now for what costs; for one who has asked too often, the
  /// answer.
  public Optional<Response> unlessInTurn() {
    SocketAddress from = request.request().remoteAddress();
    long wait = turns.take(Neighbourhood.of(from == null ? null : from.hostAddress()));
    return wait == 0 ? Optional.empty() : Optional.of(later(TOO_OFTEN, "too-often", wait));
  }

  /// Too many readers ask at once.
  Response crowded() {
    return later(CROWDED, "crowded", A_MOMENT);
  }

  private Response later(int status, String code, long seconds) {
    String path = request.normalizedPath();
    Response answer =
        path.startsWith("/api/")
            ? refusals.answer(status, code, Map.of("seconds", Long.toString(seconds)))
            : readers.once(
                status,
                new TooOftenPage(readers.around(readers.site(), path), status == CROWDED, seconds));
    return Response.fromResponse(answer)
        .header("Retry-After", seconds)
        .header("ETag", null)
        .header("Cache-Control", null)
        .header("Cache-Control", "no-store")
        .build();
  }
}
