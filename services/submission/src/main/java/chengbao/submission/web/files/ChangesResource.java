package chengbao.submission.web.files;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.manuscript.comparison.CopyChange;
import chengbao.manuscript.comparison.Difference;
import chengbao.manuscript.comparison.Edit;
import chengbao.submission.CopyComparison;
import chengbao.submission.OpenDocument;
import chengbao.submission.ReadReport;
import chengbao.submission.TakeChanges;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.ReportAnswers;
import chengbao.submission.web.drafting.Uploads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// 逐段比对 for programs: what an edited copy changes, and taking some of it over.
@Path("/api/reports/{id}/document")
@Tag(name = "drafts")
@RolesAllowed("drafter")
@RunOnVirtualThread
public class ChangesResource {
  private final ReadReport readReport;
  private final OpenDocument openDocument;
  private final TakeChanges takeChanges;
  private final ReportAnswers answers;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  ChangesResource(
      ReadReport readReport,
      OpenDocument openDocument,
      TakeChanges takeChanges,
      ReportAnswers answers,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.readReport = readReport;
    this.openDocument = openDocument;
    this.takeChanges = takeChanges;
    this.answers = answers;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  /// @param key names it when it is taken over
  /// @param under the heading above it, or the part of the head: `title`, `addressee` …
  /// @param kind `head`, `changed`, `moved`, `added` or `removed`
  /// @param by `copy`, `draft` or `both`: who changed it since the copy was downloaded
  public record ChangeBody(
      String key,
      String under,
      String kind,
      String by,
      @Nullable String before,
      @Nullable String after) {}

  @POST
  @Path("comparison")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "What an edited copy changes; nothing is kept of it",
      description = "Changes nobody accepted in the file count as accepted.")
  public List<ChangeBody> compare(
      @PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var brought = Uploads.opened(openDocument, Uploads.document(file), "accepted");
    if (readReport.read(caller, new ReportId(id)).report() instanceof Editable editable) {
      return bodies(CopyComparison.of(editable.papers().text(), brought));
    }
    throw new Refused(Refusal.NOT_EDITABLE);
  }

  @POST
  @Path("changes")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Take changes of an edited copy over",
      description =
          "Only the changes named by `take` are taken over, everything else stays as it is."
              + " If-Match is the version that the copy was compared with.")
  public Response take(
      @PathParam("id") UUID id,
      @Parameter(description = "key of a change; as often as there are changes to take")
          @QueryParam("take")
          List<String> take,
      @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var uploaded = Uploads.document(file);
    var seen = versions.seen();
    var brought = Uploads.opened(openDocument, uploaded, "accepted");
    return once.once(
        Uploads.fingerprint(uploaded) + " " + seen + " " + take,
        () -> {
          takeChanges.take(caller, new ReportId(id), seen, brought, Set.copyOf(take));
          return answers.of(caller, new ReportId(id));
        });
  }

  private static List<ChangeBody> bodies(CopyComparison comparison) {
    var bodies = new ArrayList<ChangeBody>();
    for (var change : comparison.head()) {
      bodies.add(
          new ChangeBody(
              change.key(),
              change.key(),
              "head",
              "copy",
              words(change.edits(), Edit.Inserted.class),
              words(change.edits(), Edit.Deleted.class)));
    }
    comparison.passages().forEach(change -> bodies.add(body(change)));
    return List.copyOf(bodies);
  }

  /// All steps but those of one kind.
  private static String words(List<Edit> edits, Class<? extends Edit> without) {
    return edits.stream()
        .filter(edit -> !without.isInstance(edit))
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  private static ChangeBody body(CopyChange change) {
    return switch (change.difference()) {
      case Difference.Unchanged one ->
          body(change, "same", one.before().text(), one.after().text());
      case Difference.Changed one ->
          body(change, "changed", one.before().text(), one.after().text());
      case Difference.Moved one -> body(change, "moved", one.before().text(), one.after().text());
      case Difference.Added one -> body(change, "added", null, one.after().text());
      case Difference.Removed one -> body(change, "removed", one.before().text(), null);
    };
  }

  private static ChangeBody body(
      CopyChange change, String kind, @Nullable String before, @Nullable String after) {
    return new ChangeBody(
        change.key(),
        change.under(),
        kind,
        change.by().name().toLowerCase(Locale.ROOT),
        before,
        after);
  }
}
