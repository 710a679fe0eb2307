package chengbao.submission.web.told;

import chengbao.door.AnswerOnce;
import chengbao.door.SignedIn;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ChooseChannels;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.notice.MailDomains;
import chengbao.submission.domain.notice.Wishes;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// An officer's 通知设置 on a page.
@Path("/notices/settings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public class NoticeSettingsPages {
  private final ChooseChannels chooseChannels;
  private final MailDomains domains;
  private final SignedIn signedIn;
  private final AnswerOnce once;
  private final PageWords words;

  NoticeSettingsPages(
      ChooseChannels chooseChannels,
      MailDomains domains,
      SignedIn signedIn,
      AnswerOnce once,
      PageWords words) {
    this.chooseChannels = chooseChannels;
    this.domains = domains;
    this.signedIn = signedIn;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance settings(@QueryParam("saved") @Nullable String saved) {
    var wishes = chooseChannels.read(person());
    return page(NoticeSettingsForm.of(wishes), wishes, saved != null, null);
  }

  @POST
  @Operation(hidden = true)
  public Response choose(MultivaluedMap<String, String> sent) {
    var form = NoticeSettingsForm.of(sent);
    var version = version(sent.getFirst("version"));
    try {
      return once.once(
          sent.getFirst("command"),
          version + " " + form,
          () -> {
            chooseChannels.choose(person(), version, form.choice(domains.allowed()));
            return Response.seeOther(URI.create("/notices/settings?saved=1")).build();
          });
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(form, chooseChannels.read(person()), false, refused))
          .build();
    }
  }

  private NoticeSettingsPage page(
      NoticeSettingsForm form, Wishes wishes, boolean saved, @Nullable Refused refused) {
    var hook = wishes.hook();
    var field = refused == null ? null : field(refused);
    var sentence = refused == null ? null : words.sentence(refused);
    return new NoticeSettingsPage(
        List.of(
            new Crumb(words.of(ToldWords.class).title(), "/notices"),
            new Crumb(words.of(ToldWords.class).settings(), null)),
        form,
        hook == null ? null : hook.secret(),
        domains.allowed().isEmpty()
            ? words.of(ToldWords.class).addressHint()
            : words.of(ToldWords.class).addressDomains(String.join("、", domains.allowed())),
        saved,
        wishes.version(),
        sentence == null ? List.of() : List.of(new Problem(field, sentence)),
        field,
        sentence,
        UUID.randomUUID());
  }

  private static @Nullable String field(Refused refused) {
    return switch (refused.refusal()) {
      case MAIL_ADDRESS_MISSING, MAIL_ADDRESS_UNLIKELY, MAIL_ADDRESS_OUTSIDE -> "address";
      case HOOK_UNLIKELY -> "hook";
      case TIME_UNREADABLE -> "digestAt";
      default -> null;
    };
  }

  private static long version(@Nullable String sent) {
    return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
  }

  private PersonId person() {
    return PersonId.of(signedIn.person());
  }
}
