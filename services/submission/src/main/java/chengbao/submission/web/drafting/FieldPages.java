package chengbao.submission.web.drafting;

import chengbao.look.Problem;
import chengbao.look.Written;
import chengbao.submission.ReadReport;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Returned;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.drafting.SectionPages.NotSaved;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 自动保存 of everything on the drafting page that is no section: head, explanations, disclosure and
/// the answer to a return. The same verbs as with the button; what is not complete yet waits.
@Path("/reports/{id}/fields")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class FieldPages {
  private final ReadReport readReport;
  private final DraftSaving saving;
  private final Callers callers;
  private final PageWords words;
  private final Clock clock;

  FieldPages(
      ReadReport readReport, DraftSaving saving, Callers callers, PageWords words, Clock clock) {
    this.readReport = readReport;
    this.saving = saving;
    this.callers = callers;
    this.words = words;
    this.clock = clock;
  }

  /// What the page has to know to go on.
  ///
  /// @param marks the hidden fields that tell what is stored now
  /// @param report the report's version
  /// @param alone nobody else changed the report since the page was made
  /// @param refused what could not be saved, in the officer's language
  record Saved(
      Map<String, String> marks, long report, boolean alone, List<String> refused, String at) {}

  @POST
  @Operation(hidden = true)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    try {
      return Response.ok(save(callers.onPage(), new ReportId(id), new DraftForm(fields))).build();
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(new NotSaved(refused.refusal().code(), words.sentence(refused)))
          .build();
    }
  }

  private Saved save(Caller caller, ReportId id, DraftForm form) {
    var outcome = saving.saveFields(caller, id, form);
    if (readReport.read(caller, id).report() instanceof Editable now) {
      return new Saved(
          marks(now, form),
          now.cover().version(),
          outcome.alone(),
          outcome.problems().stream().map(Problem::message).toList(),
          Written.minute(clock.instant()));
    }
    throw new Refused(Refusal.NOT_EDITABLE);
  }

  private static Map<String, String> marks(Editable now, DraftForm form) {
    var marks = new TreeMap<String, String>();
    marks.put("base-head", DraftForm.mark(DraftForm.written(now.papers().text().head())));
    marks.put("secrecyStood", String.valueOf(now.papers().secrecyReview() != null));
    if (now instanceof Returned returned) {
      marks.put(
          "base-answer",
          DraftForm.mark(Objects.requireNonNullElse(returned.returned().answer(), "")));
    }
    for (var field : form.fields().keySet()) {
      var waiver =
          field.startsWith("waiver-")
              ? now.papers().waivers().get(field.substring("waiver-".length()))
              : null;
      if (waiver != null) {
        marks.put("base-" + field, DraftForm.mark(waiver.text()));
      }
    }
    return marks;
  }
}
