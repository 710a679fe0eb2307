package chengbao.review.web;

import chengbao.door.AnswerOnce;
import chengbao.review.ApproveReport;
import chengbao.review.EndorseReport;
import chengbao.review.ListCases;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Several reports without open findings endorsed or approved together: first the list to confirm,
/// then each by its own verb in its own transaction, with its own act or its own refusal.
@Path("/cases/together")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TogetherPages {
  private static final int MOST = 50;

  private final AtDesk atDesk;
  private final AnswerOnce answerOnce;
  private final ReadCase readCase;
  private final ListCases listCases;
  private final EndorseReport endorseReport;
  private final ApproveReport approveReport;
  private final RefusalWords words;
  private final Neighbours neighbours;

  TogetherPages(
      AtDesk atDesk,
      AnswerOnce answerOnce,
      ReadCase readCase,
      ListCases listCases,
      EndorseReport endorseReport,
      ApproveReport approveReport,
      RefusalWords words,
      Neighbours neighbours) {
    this.atDesk = atDesk;
    this.answerOnce = answerOnce;
    this.readCase = readCase;
    this.listCases = listCases;
    this.endorseReport = endorseReport;
    this.approveReport = approveReport;
    this.words = words;
    this.neighbours = neighbours;
  }

  /// One that was ticked, at the revision that was seen.
  private record Ticked(CaseId id, long revision) {
    static Optional<Ticked> of(String value) {
      String[] parts = value.split(":", 2);
      try {
        return parts.length == 2
            ? Optional.of(
                new Ticked(new CaseId(UUID.fromString(parts[0])), Long.parseLong(parts[1])))
            : Optional.empty();
      } catch (IllegalArgumentException nonsense) {
        return Optional.empty();
      }
    }
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
      @FormParam("case") @Nullable List<String> chosen,
      @FormParam("verb") @Nullable String verb,
      @FormParam("command") @Nullable String command,
      @FormParam("opinion") @Nullable String opinion) {
    ActingAs who = atDesk.reviewer();
    String text = WorkForm.text(opinion);
    boolean asked = verb != null;
    boolean missing = asked && text.isBlank();
    List<Ticked> ticked = ticked(chosen);
    List<TogetherPage.Line> lines =
        ticked.stream()
            .map(one -> asked && !missing ? decided(who, one, command, text) : read(who, one))
            .toList();
    return new TogetherPage(
        lines,
        lines.stream().anyMatch(line -> line.why() == null),
        asked && !missing,
        missing,
        UUID.randomUUID().toString(),
        listCases.waiting(who),
        neighbours.submission());
  }

  private static List<Ticked> ticked(@Nullable List<String> chosen) {
    return Objects.requireNonNullElse(chosen, List.<String>of()).stream()
        .flatMap(value -> Ticked.of(value).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private TogetherPage.Line read(ActingAs who, Ticked ticked) {
    try {
      OnDesk desk = readCase.read(who, ticked.id());
      return line(desk, ticked, unfit(desk));
    } catch (Refused refused) {
      return new TogetherPage.Line(
          ticked.id().toString(), ticked.revision(), "", 0, false, words.sentence(refused, ""));
    }
  }

  private TogetherPage.Line decided(
      ActingAs who, Ticked ticked, @Nullable String command, String text) {
    TogetherPage.Line line = read(who, ticked);
    boolean already = line.why() != null && line.name().isEmpty();
    try {
      if (!already) {
        var _ =
            answerOnce.once(
                command == null ? null : command + ":" + ticked.id(),
                List.of(ticked, text),
                () -> {
                  decide(who, ticked, line.last(), text);
                  return Response.noContent().build();
                });
        return line.because(null);
      }
      return line;
    } catch (Refused refused) {
      return line.because(words.sentence(refused, line.last() ? "approve" : "endorse"));
    }
  }

  /// Whatever has a finding that must be explained is decided on alone, with its text before one.
  private void decide(ActingAs who, Ticked ticked, boolean last, String text) {
    OnDesk desk = readCase.read(who, ticked.id());
    if (hasFindings(desk)) {
      throw new Refused(Refusal.FINDINGS_OPEN, Map.of("count", findings(desk)));
    }
    if (last) {
      approveReport.approve(who, ticked.id(), ticked.revision(), text, Set.of());
    } else {
      endorseReport.endorse(who, ticked.id(), ticked.revision(), text);
    }
  }

  private static TogetherPage.Line line(OnDesk desk, Ticked ticked, @Nullable String why) {
    var file = desk.found().file();
    return new TogetherPage.Line(
        ticked.id().toString(),
        ticked.revision(),
        file.subject().unit().name(),
        file.sent().number(),
        file.isAtLastLevel(),
        why);
  }

  private @Nullable String unfit(OnDesk desk) {
    if (desk.bar().isPresent()) {
      return words.sentence(new Refused(desk.bar().get()), "");
    }
    if (!desk.isHeldByReader()) {
      return words.sentence(desk.found().refusesToAct(), "");
    }
    return hasFindings(desk)
        ? words.sentence(new Refused(Refusal.FINDINGS_OPEN, Map.of("count", findings(desk))), "")
        : null;
  }

  private static boolean hasFindings(OnDesk desk) {
    return desk.found().file().sent().findings().stream()
        .anyMatch(finding -> finding.needsAcceptance());
  }

  private static String findings(OnDesk desk) {
    return String.valueOf(
        desk.found().file().sent().findings().stream()
            .filter(finding -> finding.needsAcceptance())
            .count());
  }
}
