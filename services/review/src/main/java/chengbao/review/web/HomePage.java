package chengbao.review.web;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Leads everybody to where their work is.
@Path("/")
public class HomePage {
  private final SecurityIdentity identity;

  HomePage(SecurityIdentity identity) {
    this.identity = identity;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public Response home() {
    boolean operates = identity.hasRole("operator") && !identity.hasRole("reviewer");
    return Response.seeOther(URI.create(operates ? "/held-events" : "/cases")).build();
  }
}
