package chengbao.submission.web.correcting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ChangeRound;
import chengbao.submission.ReadRound;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.RoundId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.Presses;
import chengbao.submission.web.Presses.Press;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The terms of a round that are one tick and one line of reason, on a page: 用印要求, and 更正的审核.
@Path("/rounds/{id}/{term: seal|corrections}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class RoundTermPages {
  private final ReadRound readRound;
  private final ChangeRound changeRound;
  private final Callers callers;
  private final Presses presses;
  private final PageWords words;

  RoundTermPages(
      ReadRound readRound,
      ChangeRound changeRound,
      Callers callers,
      Presses presses,
      PageWords words) {
    this.readRound = readRound;
    this.changeRound = changeRound;
    this.callers = callers;
    this.presses = presses;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id, @PathParam("term") String term) {
    return page(id, term, "", List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response set(
      @PathParam("id") UUID id,
      @PathParam("term") String term,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command,
      @FormParam("wanted") @Nullable String wanted,
      @FormParam("reason") @Nullable String reason) {
    var caller = callers.onPage();
    var why = Objects.requireNonNullElse(reason, "");
    return presses.answer(
        new Press(command, version + " " + wanted + " " + why, "/rounds/" + id + "/" + term),
        () -> set(caller, new RoundId(id), version, term, wanted != null, why),
        _ -> "reason",
        problem -> page(id, term, why, List.of(problem)));
  }

  private void set(
      Caller caller, RoundId id, long version, String term, boolean wanted, String why) {
    if (term.equals("seal")) {
      changeRound.seal(caller, id, version, wanted, why);
    } else {
      changeRound.corrections(caller, id, version, RoundCorrectionsResource.by(wanted), why);
    }
  }

  private RoundTermPage page(UUID id, String code, String reason, List<Problem> problems) {
    var round = readRound.read(callers.onPage(), new RoundId(id)).round();
    var term = RoundTermPage.Term.of(code, round, words);
    var crumbs =
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(round.title(), "/rounds/" + id),
            new Crumb(term.title(), null));
    return RoundTermPage.of(round, term, reason, crumbs, problems);
  }
}
