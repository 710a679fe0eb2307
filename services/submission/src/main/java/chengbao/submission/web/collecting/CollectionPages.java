package chengbao.submission.web.collecting;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.look.Written;
import chengbao.manuscript.ContentHash;
import chengbao.submission.CollectedFigures;
import chengbao.submission.CollectionComparison.Verdict;
import chengbao.submission.CompareFigures;
import chengbao.submission.KeepCollection;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.rounds.RoundWords;
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
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST_NAME = 31;

  private final CompareFigures compareFigures;
  private final KeepCollection keepCollection;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  CollectionPages(
      CompareFigures compareFigures,
      KeepCollection keepCollection,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.compareFigures = compareFigures;
    this.keepCollection = keepCollection;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance form(
      @PathParam("id") UUID id, @QueryParam("kept") @Nullable String kept) {
    return page(basis(id), kept != null, List.of());
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
  public Response keep(
      @PathParam("id") UUID id,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("command") @Nullable String command) {
    var basis = basis(id);
    try {
      var bytes = bytes(file);
      var filled = CollectionSheet.read(bytes);
      return once.once(
          command,
          ContentHash.ofBytes(bytes),
          () -> {
            keepCollection.keep(callers.onPage(), new RoundId(id), filled);
            return Response.seeOther(URI.create("/rounds/" + id + "/collection?kept=1")).build();
          });
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(basis, false, List.of(new Problem("file", words.sentence(refused)))))
          .build();
    }
  }

  private CompareFigures.Basis basis(UUID id) {
    return compareFigures.basis(callers.onPage(), new RoundId(id));
  }

  private CollectionPage page(CompareFigures.Basis basis, boolean kept, List<Problem> problems) {
    var round = basis.round();
    var report = basis.report();
    var lines = basis.comparison().lines();
    return new CollectionPage(
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(round.title(), "/rounds/" + round.id()),
            new Crumb(words.of(RoundWords.class).collection(), null)),
        round.id().toString(),
        round.title(),
        report == null ? "" : report.toString(),
        basis.comparison().collected().stream()
            .map(CollectedFigures.Line::office)
            .distinct()
            .collect(Collectors.joining("、")),
        basis.indicators().size(),
        lines.stream().map(CollectionPage.Line::new).toList(),
        (int) lines.stream().filter(one -> one.verdict() == Verdict.DIFFERS).count(),
        kept,
        problems,
        UUID.randomUUID());
  }

  /// Names a spreadsheet allows for its sheets, each once.
  static List<String> names(@Nullable String typed) {
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

  static byte[] bytes(@Nullable FileUpload file) {
    try {
      return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
