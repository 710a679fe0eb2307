package chengbao.door;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Switches the appointment a person works under, from the header of any page.
@Path("/appointment")
public class AppointmentSwitch {
  private final SignedIn signedIn;
  private final AppointmentCookie cookie;
  private final RoutingContext request;

  AppointmentSwitch(SignedIn signedIn, AppointmentCookie cookie, RoutingContext request) {
    this.signedIn = signedIn;
    this.cookie = cookie;
    this.request = request;
  }

  @POST
  @Authenticated
  @Operation(hidden = true)
  public Response choose(
      @FormParam("appointment") String appointment, @FormParam("back") @Nullable String back) {
    boolean held = signedIn.held().stream().anyMatch(one -> one.id().equals(appointment));
    if (!held) {
      throw new NotAppointed("appointment-not-held", String.valueOf(appointment));
    }
    cookie.write(request, appointment);
    return Response.seeOther(Places.local(back)).build();
  }
}
