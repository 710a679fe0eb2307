package chengbao.submission.web.drafting;

import chengbao.look.Written;
import chengbao.submission.SaveSection;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SectionId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 自动保存: the drafting page's script saves one section a moment after somebody has paused. The same
/// verb and the same versions as with the button.
@Path("/reports/{id}/sections/{section}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class SectionPages {
  private final SaveSection saveSection;
  private final Callers callers;
  private final PageWords words;
  private final Clock clock;

  SectionPages(SaveSection saveSection, Callers callers, PageWords words, Clock clock) {
    this.saveSection = saveSection;
    this.callers = callers;
    this.words = words;
    this.clock = clock;
  }

  /// What the page has to know to go on.
  ///
  /// @param section the section's version
  /// @param base the mark of what was just saved
  /// @param report the report's version
  /// @param alone nobody else changed the report since the page was made
  record Saved(long section, String base, long report, boolean alone, String at) {}

  record NotSaved(String code, String message) {}

  @POST
  @Operation(hidden = true)
  public Response save(
      @PathParam("id") UUID id,
      @PathParam("section") UUID section,
      MultivaluedMap<String, String> fields) {
    var form = new DraftForm(fields);
    try {
      return Response.ok(save(callers.onPage(), new ReportId(id), new SectionId(section), form))
          .build();
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(new NotSaved(refused.refusal().code(), words.sentence(refused)))
          .build();
    }
  }

  private Saved save(Caller caller, ReportId id, SectionId section, DraftForm form) {
    var typed = form.section(section);
    var saved = saveSection.save(caller, id, section, form.version(section), typed);
    return new Saved(
        saved.papers().text().section(section).version(),
        DraftForm.mark(typed),
        saved.cover().version(),
        saved.cover().version() == form.version() + 1,
        Written.minute(clock.instant()));
  }
}
