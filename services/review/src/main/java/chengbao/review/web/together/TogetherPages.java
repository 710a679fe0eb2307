package chengbao.review.web.together;

import chengbao.review.ListCases;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refused;
import chengbao.review.web.AtDesk;
import chengbao.review.web.FormText;
import chengbao.review.web.Neighbours;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.together.Together.Chosen;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Several reports without open findings endorsed or approved together: first the list to confirm,
/// then what came of each.
@Path("/cases/together")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TogetherPages {
  private final AtDesk atDesk;
  private final Together together;
  private final ListCases listCases;
  private final RefusalWords words;
  private final Neighbours neighbours;

  TogetherPages(
      AtDesk atDesk,
      Together together,
      ListCases listCases,
      RefusalWords words,
      Neighbours neighbours) {
    this.atDesk = atDesk;
    this.together = together;
    this.listCases = listCases;
    this.words = words;
    this.neighbours = neighbours;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response list() {
    return Response.seeOther(URI.create("/cases?state=claimed")).build();
  }

  /// Without `verb` the list to confirm; with it, the deed.
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance together(
      @FormParam("case") @Nullable List<String> ticked,
      @FormParam("verb") @Nullable String verb,
      @FormParam("command") @Nullable String command,
      @FormParam("opinion") @Nullable String opinion) {
    ActingAs who = atDesk.reviewer();
    String text = FormText.of(opinion);
    boolean missing = verb != null && text.isBlank();
    boolean done = verb != null && !missing;
    List<TogetherPage.Line> lines =
        chosen(ticked).stream()
            .map(one -> done ? together.decide(who, one, command, text) : together.look(who, one))
            .map(outcome -> line(outcome, done))
            .toList();
    return new TogetherPage(
        lines,
        lines.stream().anyMatch(line -> line.why() == null),
        done,
        missing,
        UUID.randomUUID().toString(),
        listCases.waiting(who),
        neighbours.submission());
  }

  private static List<Chosen> chosen(@Nullable List<String> ticked) {
    return Objects.requireNonNullElse(ticked, List.<String>of()).stream()
        .flatMap(value -> chosen(value).stream())
        .distinct()
        .limit(Together.MOST)
        .toList();
  }

  /// `id:revision` of what was ticked.
  private static Optional<Chosen> chosen(String value) {
    String[] parts = value.split(":", 2);
    try {
      return parts.length == 2
          ? Optional.of(new Chosen(new CaseId(UUID.fromString(parts[0])), Long.parseLong(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  private TogetherPage.Line line(Together.Outcome outcome, boolean done) {
    Refused refused = outcome.refused();
    OnDesk desk = outcome.desk();
    String verb = !done ? "" : outcome.isLast() ? "approve" : "endorse";
    return new TogetherPage.Line(
        outcome.chosen().id().toString(),
        outcome.chosen().revision(),
        desk == null ? "" : desk.found().file().subject().unit().name(),
        desk == null ? 0 : desk.found().file().sent().number(),
        outcome.isLast(),
        refused == null ? null : words.sentence(refused, verb));
  }
}
