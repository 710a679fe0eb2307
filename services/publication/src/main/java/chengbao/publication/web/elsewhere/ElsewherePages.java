package chengbao.publication.web.elsewhere;

import chengbao.door.AnswerOnce;
import chengbao.publication.EditionAtHand;
import chengbao.publication.LookElsewhere;
import chengbao.publication.OuterClaim;
import chengbao.publication.PostElsewhere;
import chengbao.publication.PublishedReports;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.OuterPages;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.desk.DeskAnswers;
import chengbao.publication.web.desk.DeskForm;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Editions that are public on another platform (外站公开): saying so, and how their pages stand. A
/// page is asked for before the command begins, so that no transaction waits for it.
@Path("/desk")
@RolesAllowed("publisher")
@RunOnVirtualThread
public class ElsewherePages {

  private final AtDesk atDesk;
  private final PostElsewhere post;
  private final LookElsewhere look;
  private final OuterPages pages;
  private final OuterLooks looks;
  private final PublishedReports reports;
  private final DeskAnswers answers;
  private final AnswerOnce once;

  ElsewherePages(
      AtDesk atDesk,
      PostElsewhere post,
      LookElsewhere look,
      OuterPages pages,
      OuterLooks looks,
      PublishedReports reports,
      DeskAnswers answers,
      AnswerOnce once) {
    this.atDesk = atDesk;
    this.post = post;
    this.look = look;
    this.pages = pages;
    this.looks = looks;
    this.reports = reports;
    this.answers = answers;
    this.once = once;
  }

  @POST
  @Path("/{report}/{number}/elsewhere")
  @Operation(hidden = true)
  public Response post(@BeanParam DeskForm form) {
    Publisher publisher = atDesk.publisher();
    OuterClaim claim = new OuterClaim(form.link(), form.index());
    EditionAtHand atHand = form.atHand();
    try {
      post.mustBePossible(publisher, atHand, claim);
      Visit visit = pages.visit(claim.address());
      return once.once(
          form.command(),
          form.content(),
          () -> {
            OuterLook found = post.post(publisher, atHand, claim, visit);
            String place = "/desk/" + form.report() + "/" + form.number() + "#look";
            return Response.seeOther(URI.create(found.agrees() ? "/desk/elsewhere" : place))
                .build();
          });
    } catch (Refused refused) {
      return answers.refused(form, refused);
    }
  }

  @GET
  @Path("/elsewhere")
  @Operation(hidden = true)
  public TemplateInstance list() {
    Publisher publisher = atDesk.publisher();
    return new ElsewherePage(
        reports.of(publisher).stream()
            .filter(line -> line.edition().entry().page() != null)
            .map(line ->
                ElsewherePage.Line.of(
                    line.edition(),
                    looks.find(line.edition().report(), line.edition().number()).orElse(null)))
            .toList(),
        TakenDownElsewhere.of(looks.takenDown(publisher)),
        UUID.randomUUID().toString());
  }

  @POST
  @Path("/elsewhere/{report}/{number}/look")
  @Operation(hidden = true)
  public Response look(@BeanParam DeskForm form) {
    Publisher publisher = atDesk.publisher();
    OuterLook last = look.last(publisher, form.atHand());
    Visit visit = pages.visit(last.address());
    return once.once(
        form.command(),
        form.content(),
        () -> {
          look.look(last, visit, new Cause.Decided(publisher.person()));
          return Response.seeOther(URI.create("/desk/elsewhere")).build();
        });
  }
}
