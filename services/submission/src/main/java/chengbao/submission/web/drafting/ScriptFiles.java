package chengbao.submission.web.drafting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The scripts of the drafting page under their marked folder, see [Scripts].
@Path("/desk/{mark}/{name}")
@Authenticated
@RunOnVirtualThread
public class ScriptFiles {
  private final Scripts scripts;

  ScriptFiles(Scripts scripts) {
    this.scripts = scripts;
  }

  @GET
  @Operation(hidden = true)
  public Response script(@PathParam("mark") String mark, @PathParam("name") String name) {
    return scripts
        .find(mark, name)
        .map(script ->
            Response.ok(script, "text/javascript;charset=utf-8")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build())
        .orElseThrow(NotFoundException::new);
  }
}
