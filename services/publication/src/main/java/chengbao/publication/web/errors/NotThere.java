package chengbao.publication.web.errors;

import chengbao.door.problem.Refusals;
import chengbao.publication.domain.MovedAddresses;
import chengbao.publication.web.Around;
import chengbao.publication.web.Readers;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// An address that leads nowhere any more leads where it moved (301); else it is a problem document
/// for a program, a page of the portal for a reader.
class NotThere {

  private final Readers readers;
  private final Refusals refusals;
  private final RoutingContext request;
  private final MovedAddresses moved;

  NotThere(Readers readers, Refusals refusals, RoutingContext request, MovedAddresses moved) {
    this.moved = moved;
    this.readers = readers;
    this.refusals = refusals;
    this.request = request;
  }

  /// An address that no method has arrives on an event loop, and the page asks the database.
  @ServerExceptionMapper
  Uni<Response> missing(NotFoundException nowhere) {
    return Uni.createFrom()
        .item(this::answer)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Response answer() {
    if (request.normalizedPath().startsWith("/api/")) {
      return refusals.answer(404, "not-found", Map.of());
    }
    Optional<String> target = moved(request.normalizedPath(), request.request().query());
    if (target.isPresent()) {
      return Response.status(301).header("Location", target.get()).build();
    }
    Around around = readers.around(readers.site(), request.normalizedPath());
    return readers.once(404, new MissingPage(around, null));
  }

  /// An address with a query is looked for as it is, then without it.
  private Optional<String> moved(String path, @Nullable String query) {
    return query == null
        ? moved.target(path)
        : moved.target(path + "?" + query).or(() -> moved.target(path));
  }
}
