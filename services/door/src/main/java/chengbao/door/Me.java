package chengbao.door;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Tells a caller of the API who they are to this service.
@Path("/api/me")
public class Me {
  /// @param person the id used for this person everywhere
  public record Signed(String person, String name, List<HeldAppointment> appointments) {}

  private final SignedIn signedIn;

  Me(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @GET
  @Authenticated
  @Operation(summary = "The signed-in person and the appointments held now")
  public Signed me() {
    return new Signed(signedIn.person(), signedIn.name(), signedIn.held());
  }
}
