package chengbao.publication.web.settings;

import chengbao.door.AnswerOnce;
import chengbao.door.problem.Refusals;
import chengbao.look.Problem;
import chengbao.publication.ChangeSiteTerms;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.Sites;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 栏目设置: how a site publishes, set by the publisher of its district government.
@Path("/desk/site")
@RolesAllowed("publisher")
@RunOnVirtualThread
public class SitePages {

  private final AtDesk atDesk;
  private final ChangeSiteTerms change;
  private final Sites sites;
  private final SiteSettings settings;
  private final AnswerOnce once;
  private final Refusals refusals;

  SitePages(
      AtDesk atDesk,
      ChangeSiteTerms change,
      Sites sites,
      SiteSettings settings,
      AnswerOnce once,
      Refusals refusals) {
    this.atDesk = atDesk;
    this.change = change;
    this.sites = sites;
    this.settings = settings;
    this.once = once;
    this.refusals = refusals;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance terms(@QueryParam("saved") @Nullable String saved) {
    String site = change.siteOf(atDesk.publisher());
    return page(site, SiteForm.of(settings.of(site)), saved != null, List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response change(@BeanParam SiteForm form) {
    Publisher publisher = atDesk.publisher();
    String site = change.siteOf(publisher);
    try {
      return once.once(
          form.command(),
          form,
          () -> {
            change.change(publisher, form.terms(), form.version());
            return Response.seeOther(URI.create("/desk/site?saved=yes")).build();
          });
    } catch (Refused refused) {
      String sentence = refusals.sentence(RefusedMapper.code(refused.refusal()), Map.of());
      return Response.status(RefusedMapper.status(refused.refusal()))
          .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
          .entity(page(site, form, false, List.of(new Problem(field(refused.refusal()), sentence))))
          .build();
    }
  }

  private static @Nullable String field(Refusal refusal) {
    return switch (refusal) {
      case SERIALS_MALFORMED -> "serials";
      case TIME_MALFORMED -> "opens";
      case FORM_MALFORMED -> "form";
      case TOPIC_MISSING -> "topic";
      default -> null;
    };
  }

  private SitePage page(String site, SiteForm form, boolean saved, List<Problem> problems) {
    var known = sites.find(site).orElseThrow();
    return new SitePage(
        known.name(),
        known.domain(),
        known.indexNumberRule().toString(),
        form,
        settings.version(site),
        saved,
        problems,
        UUID.randomUUID().toString());
  }
}
