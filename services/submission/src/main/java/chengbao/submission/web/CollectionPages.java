package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.look.Written;
import chengbao.submission.CompareFigures;
import chengbao.submission.CompareFigures.Compared;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// 数据采集表 on a page: out to the inner offices, and back.
@Path("/rounds/{id}/collection")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class CollectionPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST_NAME = 31;

  private final CompareFigures compareFigures;
  private final Callers callers;
  private final PageWords words;

  CollectionPages(CompareFigures compareFigures, Callers callers, PageWords words) {
    this.compareFigures = compareFigures;
    this.callers = callers;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance form(@PathParam("id") UUID id) {
    return page(basis(id), List.of(), List.of());
  }

  @GET
  @Path("sheet.xlsx")
  @Produces(XLSX)
  @Operation(hidden = true)
  public Response sheet(@PathParam("id") UUID id, @QueryParam("offices") @Nullable String offices) {
    return Response.ok(CollectionSheet.write(basis(id), names(offices)), XLSX)
        .header(
            "Content-Disposition",
            "attachment; filename*=UTF-8''" + Written.inAddress("数据采集表.xlsx"))
        .build();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response compare(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
    var basis = basis(id);
    try {
      var collected = CollectionSheet.read(bytes(file));
      return Response.ok(page(basis, collected.stream().map(basis::compare).toList(), List.of()))
          .build();
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(basis, List.of(), List.of(new Problem("file", words.sentence(refused)))))
          .build();
    }
  }

  private CompareFigures.Basis basis(UUID id) {
    return compareFigures.basis(callers.onPage(), new RoundId(id));
  }

  private CollectionPage page(
      CompareFigures.Basis basis, List<Compared> compared, List<Problem> problems) {
    var round = basis.round();
    var report = basis.report();
    return new CollectionPage(
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(round.title(), "/rounds/" + round.id()),
            new Crumb(words.rounds().collection(), null)),
        round.id().toString(),
        round.title(),
        report == null ? "" : report.toString(),
        basis.indicators().size(),
        compared.stream().map(CollectionPage.Line::new).toList(),
        problems);
  }

  /// Names a spreadsheet allows for its sheets, each once.
  private static List<String> names(@Nullable String typed) {
    var names =
        Arrays.stream((typed == null ? "" : typed).split("[、,，;；\\s]+"))
            .map(name -> name.replaceAll("[\\[\\]:*?/\\\\']", ""))
            .filter(name -> !name.isBlank())
            .map(name -> name.substring(0, Math.min(LONGEST_NAME, name.length())))
            .distinct()
            .limit(40)
            .toList();
    return names.isEmpty() ? List.of("数据采集表") : names;
  }

  private static byte[] bytes(@Nullable FileUpload file) {
    try {
      return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
