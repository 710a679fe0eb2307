package chengbao.submission.web;

import chengbao.submission.KeptForms;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What was typed before the login expired, ready to be sent again.
@Path("/kept")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class KeptPages {
  private final KeptForms kept;
  private final PageWords words;

  KeptPages(KeptForms kept, PageWords words) {
    this.kept = kept;
    this.words = words;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public Response again(@CookieParam(ExpiredLogin.COOKIE) @Nullable String number) {
    return number(number)
        .flatMap(kept::find)
        .map(form ->
            Response.ok(KeptPage.again(words.now().loginExpired(), form.action(), form.fields())))
        .orElseGet(() -> Response.seeOther(URI.create("/")))
        .build();
  }

  private static Optional<UUID> number(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
