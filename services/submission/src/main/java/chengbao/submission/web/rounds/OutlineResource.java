package chengbao.submission.web.rounds;

import chengbao.door.AnswerOnce;
import chengbao.door.Language;
import chengbao.submission.PlanningDesk;
import chengbao.submission.ReviseOutline;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Outline;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// 报告模板 for programs of an oversight office.
@Path("/api/outlines")
@Tag(name = "rounds")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class OutlineResource {
  private static final String REVISION =
      """
      {"id": "annual-report", "version": 1, "newest": 1, "least": 2500, "most": 5000,
       "title": "{unit}关于{year}年度法治政府建设情况的报告",
       "parts": [{"heading": "一、{year}年度推进法治政府建设的主要举措和成效", "least": 1000, "most": 3500},
                 {"heading": "二、{year}年度推进法治政府建设存在的不足和原因", "least": 300, "most": 0}],
       "indicators": [1, 2, 8, 16], "ruleSet": "region-9901-2026",
       "remark": "按2026年度督察重点调整"}\
      """;

  private final PlanningDesk desk;
  private final ReviseOutline reviseOutline;
  private final Callers callers;
  private final AnswerOnce once;
  private final Language language;

  OutlineResource(
      PlanningDesk desk,
      ReviseOutline reviseOutline,
      Callers callers,
      AnswerOnce once,
      Language language) {
    this.desk = desk;
    this.reviseOutline = reviseOutline;
    this.callers = callers;
    this.once = once;
    this.language = language;
  }

  /// @param id of the template the new version starts from
  /// @param newest the version the caller knew as the newest
  /// @param title how reports are named, the usual way when absent
  /// @param least characters of the whole, absent or 0 for no limit
  /// @param ruleSet one of `/api/outlines/rule-sets`, that of the base when absent
  record Revision(
      @NotNull String id,
      int version,
      int newest,
      @Nullable String title,
      @Nullable List<Outline.Part> parts,
      @Nullable List<Integer> indicators,
      int least,
      int most,
      @Nullable String ruleSet,
      @Nullable String remark) {
    ReviseOutline.Basis basis() {
      return new ReviseOutline.Basis(id, version, newest);
    }

    ReviseOutline.Wish wish() {
      return new ReviseOutline.Wish(
          Objects.requireNonNullElse(title, Outline.USUAL_TITLE),
          Objects.requireNonNullElse(parts, List.of()),
          Objects.requireNonNullElse(indicators, List.of()),
          least,
          most,
          ruleSet,
          Objects.requireNonNullElse(remark, ""));
    }
  }

  @GET
  @Operation(summary = "The versions of templates that the office may use, the newest first")
  public List<Outline> list() {
    return desk.outlines(callers.as(OfficerFunction.ADMINISTRATOR));
  }

  /// @param id by which a template names it
  /// @param area the beginning of the area codes it is for; empty for the whole country
  record RuleSetBody(String id, String title, String version, String area) {}

  @GET
  @Path("rule-sets")
  @Operation(summary = "The rule sets that a template of the office may name")
  public List<RuleSetBody> ruleSets() {
    return desk.ruleSets(callers.as(OfficerFunction.ADMINISTRATOR)).stream()
        .map(known ->
            new RuleSetBody(
                known.id(), known.title(language.locale()), known.rules().version(), known.area()))
        .toList();
  }

  @POST
  @Operation(summary = "Make the next version; open rounds go on by the version they name")
  public Response revise(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "revision", value = REVISION)))
          @NotNull
          Revision revision) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    return once.once(
        revision,
        () ->
            Response.created(URI.create("/api/outlines"))
                .entity(reviseOutline.revise(caller, revision.basis(), revision.wish()))
                .build());
  }
}
