package chengbao.publication.web.errors;

import chengbao.publication.web.Around;
import chengbao.publication.web.Readers;
import chengbao.publication.web.serving.Page;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// A reader who meets a fault of ours gets a page of the portal, not of the offices.
class FaultOnThePortal {

  private static final Logger LOG = Logger.getLogger(FaultOnThePortal.class);
  private static final List<String> NOT_FOR_READERS =
      List.of("/api/", "/desk", "/q/", "/held-events", "/signed-in", "/appointment");

  /// A page that asks the reader to come again says so itself.
  private static final int SAID_BEFOREHAND = 503;

  private final Readers readers;
  private final RoutingContext request;

  FaultOnThePortal(Readers readers, RoutingContext request) {
    this.readers = readers;
    this.request = request;
  }

  @ServerResponseFilter
  void fault(ContainerResponseContext answer) {
    String path = request.normalizedPath();
    boolean ours = answer.getStatus() >= 500 && answer.getStatus() != SAID_BEFOREHAND;
    if (!ours || NOT_FOR_READERS.stream().anyMatch(path::startsWith)) {
      return;
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.errorf("fault on a public page, told to the reader as %s", number);
    Around around = readers.around(readers.site(), path);
    answer.setEntity(readers.page(500, new FaultPage(around, number)).plain());
    answer.getHeaders().putSingle("Content-Type", Page.HTML);
    answer.getHeaders().putSingle("Cache-Control", "no-store");
  }
}
