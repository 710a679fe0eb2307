package chengbao.review.web.opinions;

import chengbao.door.Language;
import chengbao.review.GiveOpinion;
import chengbao.review.ListCases;
import chengbao.review.domain.ActingAs;
import chengbao.review.web.AtDesk;
import chengbao.review.web.FormOnce;
import chengbao.review.web.FormText;
import chengbao.review.web.Neighbours;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.RefusedForms;
import chengbao.review.web.RefusedForms.Sent;
import chengbao.review.web.sheet.Sheet;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 征求意见 as the office sees it that was asked: its list, and the one report, to read and to say
/// something about.
@Path("/opinions")
@RunOnVirtualThread
public class OpinionPages {
  private final AtDesk atDesk;
  private final FormOnce formOnce;
  private final GiveOpinion giveOpinion;
  private final ListCases listCases;
  private final RefusalWords words;
  private final RefusedForms refused;
  private final Neighbours neighbours;
  private final Language language;
  private final Clock clock;

  OpinionPages(
      AtDesk atDesk,
      FormOnce formOnce,
      GiveOpinion giveOpinion,
      ListCases listCases,
      RefusalWords words,
      RefusedForms refused,
      Neighbours neighbours,
      Language language,
      Clock clock) {
    this.atDesk = atDesk;
    this.formOnce = formOnce;
    this.giveOpinion = giveOpinion;
    this.listCases = listCases;
    this.words = words;
    this.refused = refused;
    this.neighbours = neighbours;
    this.language = language;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance list() {
    ActingAs who = atDesk.reviewer();
    return new OpinionsPage(
        giveOpinion.list(who), listCases.waiting(who), neighbours.submission(), clock.instant());
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.TEXT_HTML)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return page(id, "", null);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response give(
      @PathParam("id") UUID id,
      @FormParam("command") @Nullable String command,
      @FormParam("opinion") @Nullable String opinion) {
    String text = FormText.of(opinion);
    return refused.answer(
        Sent.of("answer", text),
        () -> {
          ActingAs who = atDesk.reviewer();
          return formOnce.once(
              command,
              text,
              () -> {
                giveOpinion.give(who, id, text);
                return Response.seeOther(URI.create("/opinions/" + id)).build();
              });
        },
        no -> page(id, text, words.sentence(no, "answer")));
  }

  private OpinionPage page(UUID id, String typed, @Nullable String refusal) {
    ActingAs who = atDesk.reviewer();
    GiveOpinion.Asked asked = giveOpinion.read(who, id);
    return new OpinionPage(
        asked,
        Sheet.text(asked.version(), language.locale()),
        typed,
        refusal,
        UUID.randomUUID().toString(),
        listCases.waiting(who),
        neighbours.submission(),
        clock.instant());
  }
}
