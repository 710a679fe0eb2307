package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ExemptUnit;
import chengbao.submission.ReadFigures;
import chengbao.submission.ReadOverview;
import chengbao.submission.ReadUnitInRound;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Callers;
import chengbao.submission.web.Due;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.rounds.RoundWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What the overview leads to: one unit with its text, the figures, and the overview of a few
/// hundred units as files at once; that of more is taken out by a job.
@Path("/rounds")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RoundFilesPages {
  static final int FEW = 500;
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ReadOverview readOverview;
  private final ReadUnitInRound readUnit;
  private final ReadFigures readFigures;
  private final ExemptUnit exemptUnit;
  private final OverviewMaking making;
  private final RoundFiles files;
  private final Callers callers;
  private final PageWords words;
  private final Bar bar;
  private final WorkingDays days;

  RoundFilesPages(
      ReadOverview readOverview,
      ReadUnitInRound readUnit,
      ReadFigures readFigures,
      ExemptUnit exemptUnit,
      OverviewMaking making,
      RoundFiles files,
      Callers callers,
      PageWords words,
      Bar bar,
      WorkingDays days) {
    this.readOverview = readOverview;
    this.readUnit = readUnit;
    this.readFigures = readFigures;
    this.exemptUnit = exemptUnit;
    this.making = making;
    this.files = files;
    this.callers = callers;
    this.words = words;
    this.bar = bar;
    this.days = days;
  }

  @GET
  @Path("{id}/units/{unit}")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance unit(@PathParam("id") UUID id, @PathParam("unit") UUID unit) {
    return unitPage(id, unit, "", List.of());
  }

  @POST
  @Path("{id}/units/{unit}/exemption")
  @RolesAllowed("administrator")
  @Operation(hidden = true)
  public Response exempt(
      @PathParam("id") UUID id,
      @PathParam("unit") UUID unit,
      @FormParam("reason") @Nullable String reason,
      @FormParam("verb") @Nullable String verb) {
    var typed = Objects.requireNonNullElse(reason, "");
    try {
      if ("end".equals(verb)) {
        exemptUnit.oweAgain(callers.onPage(), new RoundId(id), new UnitId(unit));
      } else {
        exemptUnit.exempt(callers.onPage(), new RoundId(id), new UnitId(unit), typed);
      }
      return Response.seeOther(URI.create("/rounds/" + id + "/units/" + unit)).build();
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(
              unitPage(id, unit, typed, List.of(new Problem("reason", words.sentence(refused)))))
          .build();
    }
  }

  @GET
  @Path("{id}/figures")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance figures(
      @PathParam("id") UUID id, @QueryParam("basis") @Nullable String basis) {
    var approvedOnly = "approved".equals(basis);
    var sheet = readFigures.read(callers.onPage(), new RoundId(id), approvedOnly);
    return FiguresPage.of(
        making.crumbs(words.of(RoundWords.class).figures(), sheet.round()), sheet, approvedOnly);
  }

  @GET
  @Path("{id}/figures.xlsx")
  @Authenticated
  @Produces(XLSX)
  @Operation(hidden = true)
  public Response figuresBook(
      @PathParam("id") UUID id, @QueryParam("basis") @Nullable String basis) {
    var approvedOnly = "approved".equals(basis);
    var sheet = readFigures.read(callers.onPage(), new RoundId(id), approvedOnly);
    return RoundJobPages.file(
        files.figures(FiguresPage.of(List.of(), sheet, approvedOnly)),
        XLSX,
        words.of(RoundWords.class).figures() + ".xlsx");
  }

  @GET
  @Path("{id}/overview.xlsx")
  @Authenticated
  @Produces(XLSX)
  @Operation(hidden = true)
  public Response book(@PathParam("id") UUID id) {
    return RoundJobPages.file(
        files.book(overseen(id)), XLSX, words.of(RoundWords.class).overview() + ".xlsx");
  }

  @GET
  @Path("{id}/overview.csv")
  @Authenticated
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response csv(@PathParam("id") UUID id) {
    return RoundJobPages.file(
        files.csv(overseen(id)).getBytes(StandardCharsets.UTF_8),
        "text/csv; charset=utf-8",
        words.of(RoundWords.class).overview() + ".csv");
  }

  @GET
  @Path("{id}/circular.docx")
  @Authenticated
  @Produces(DOCX)
  @Operation(hidden = true)
  public Response circular(@PathParam("id") UUID id) {
    return RoundJobPages.file(files.circular(overseen(id)), DOCX, "通报.docx");
  }

  private ReadOverview.Sheet overseen(UUID id) {
    var filter = new OverviewFilter();
    var sheet =
        readOverview.read(
            callers.onPage(), new RoundId(id), all -> filter.narrow(all, days), 0, FEW);
    if (!sheet.overseen()) {
      throw new Refused(Refusal.ROUND_UNKNOWN);
    }
    if (sheet.found() > FEW) {
      throw new Refused(Refusal.EXPORT_TOO_LARGE);
    }
    return sheet;
  }

  private RoundUnitPage unitPage(UUID id, UUID unit, String reason, List<Problem> problems) {
    var sheet = readUnit.read(callers.onPage(), new RoundId(id), new UnitId(unit));
    List<Crumb> crumbs = making.crumbs(sheet.line().unitName(), sheet.round());
    return new RoundUnitPage(
        crumbs,
        sheet,
        new OverviewLines.Line(sheet.line()),
        Due.of(sheet.owed().times(sheet.round().times()).due()),
        bar.has(OfficerFunction.ADMINISTRATOR) && sheet.line().report() == null,
        reason,
        problems);
  }
}
