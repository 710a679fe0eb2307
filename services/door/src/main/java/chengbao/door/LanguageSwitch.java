package chengbao.door;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Remembers the language that an officer chose in the header of a page.
@Path("/language")
public class LanguageSwitch {
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final RoutingContext request;

  LanguageSwitch(RoutingContext request) {
    this.request = request;
  }

  @GET
  @PermitAll
  @Operation(hidden = true)
  public Response choose(
      @QueryParam("to") @Nullable String to, @QueryParam("back") @Nullable String back) {
    request
        .response()
        .addCookie(
            Cookie.cookie(Language.COOKIE, Language.named(to).toLanguageTag())
                .setPath("/")
                .setHttpOnly(true)
                .setMaxAge(A_YEAR.toSeconds())
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX));
    return Response.seeOther(Places.local(back)).build();
  }
}
