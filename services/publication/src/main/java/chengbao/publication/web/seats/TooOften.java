package chengbao.publication.web.seats;

import chengbao.publication.web.Costly;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Sends away whoever asks too often for what costs, with the time to come back.
class TooOften {

  private final ComeAgain comeAgain;
  private final RoutingContext request;

  TooOften(ComeAgain comeAgain, RoutingContext request) {
    this.comeAgain = comeAgain;
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
    return isCheap() ? null : comeAgain.unlessInTurn().orElse(null);
  }
}
