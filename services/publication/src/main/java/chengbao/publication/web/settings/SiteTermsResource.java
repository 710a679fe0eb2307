package chengbao.publication.web.settings;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.publication.ChangeSiteTerms;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.Typed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How a site publishes (栏目设置), for programs.
@Path("/api/desk/site")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("publisher")
@RunOnVirtualThread
@Tag(name = "desk")
public class SiteTermsResource {

  private static final String TERMS =
      "{\"way\": \"column\", \"opens\": \"09:00\", \"days\": \"working\", \"numbering\": \"allotted\","
          + " \"serials\": \"2026:1-300,501-800\", \"form\": \"\", \"topic\": \"法治政府建设\", \"genre\":"
          + " \"工作报告\"}";

  private final AtDesk atDesk;
  private final ChangeSiteTerms change;
  private final SiteSettings settings;
  private final AnswerOnce once;
  private final Versions versions;

  SiteTermsResource(
      AtDesk atDesk,
      ChangeSiteTerms change,
      SiteSettings settings,
      AnswerOnce once,
      Versions versions) {
    this.atDesk = atDesk;
    this.change = change;
    this.settings = settings;
    this.once = once;
    this.versions = versions;
  }

  /// @param way `column` or `feed`
  /// @param opens such as `09:00`; empty for at once
  /// @param days `working` or `all`
  /// @param numbering `allotted` or `entered`
  /// @param serials such as `2026:1-300,501-800`, one year a line; empty for all
  /// @param form of numbers that are entered by hand; empty for the site's rule
  public record Terms(
      @Nullable String way,
      @Nullable String opens,
      @Nullable String days,
      @Nullable String numbering,
      @Nullable String serials,
      @Nullable String form,
      @Nullable String topic,
      @Nullable String genre) {

    static Terms of(SiteForm form) {
      return new Terms(
          form.way(),
          form.opens(),
          form.days(),
          form.numbering(),
          form.serials(),
          form.form(),
          form.topic(),
          form.genre());
    }

    SiteForm asForm() {
      return new SiteForm(
          0,
          "",
          Typed.of(way),
          Typed.of(opens),
          Typed.of(days),
          Typed.of(numbering),
          Typed.of(serials),
          Typed.of(form),
          Typed.of(topic),
          Typed.of(genre));
    }
  }

  @GET
  @Operation(summary = "How the site of this publisher's district government publishes")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Terms.class),
              examples = @ExampleObject(name = "working days at nine", value = TERMS)))
  @APIResponse(responseCode = "403", description = "Not the publisher of a district government")
  public Response read() {
    String site = change.siteOf(atDesk.publisher());
    return Response.ok(Terms.of(SiteForm.of(settings.of(site))))
        .tag(Versions.tag(settings.version(site)))
        .build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say how it publishes from now on",
      description = "What is public stays as it is. Needs Idempotency-Key and If-Match.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "working days at nine", value = TERMS)))
  @APIResponse(responseCode = "204", description = "Set")
  @APIResponse(responseCode = "412", description = "Somebody else has changed it")
  @APIResponse(responseCode = "422", description = "Time, ranges or form cannot be read")
  public Response set(Terms terms) {
    Publisher publisher = atDesk.publisher();
    long seen = versions.seen();
    return once.done(terms, () -> change.change(publisher, terms.asForm().terms(), seen));
  }
}
