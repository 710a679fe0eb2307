package chengbao.door.expired;

import chengbao.door.SignedIn;
import chengbao.ledger.forms.KeptForms;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What was typed before the login expired, ready to be sent again.
@Path(KeptFormPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class KeptFormPages {
  static final String ADDRESS = "/kept";

  private final KeptForms kept;
  private final KeptCookie cookie;
  private final SignedIn signedIn;
  private final RoutingContext routing;

  KeptFormPages(KeptForms kept, KeptCookie cookie, SignedIn signedIn, RoutingContext routing) {
    this.kept = kept;
    this.cookie = cookie;
    this.signedIn = signedIn;
    this.routing = routing;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public Response again() {
    return cookie
        .read(routing.request())
        .flatMap(number -> kept.open(number, signedIn.person()))
        .map(form ->
            Response.ok(KeptFormPage.of(form)).header(HttpHeaders.CACHE_CONTROL, "no-store"))
        .orElseGet(() -> Response.seeOther(URI.create("/")))
        .build();
  }
}
