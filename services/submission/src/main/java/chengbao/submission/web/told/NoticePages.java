package chengbao.submission.web.told;

import chengbao.door.AnswerOnce;
import chengbao.door.HeldAppointment;
import chengbao.door.SignedIn;
import chengbao.look.Crumb;
import chengbao.submission.ReadNotices;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Notices.Shown;
import chengbao.submission.told.NoticeLinks;
import chengbao.submission.web.PageWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 待办与通知 on pages.
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public class NoticePages {
  private static final int A_PAGE = 30;

  private final ReadNotices readNotices;
  private final NoticeLines lines;
  private final NoticeLinks links;
  private final SignedIn signedIn;
  private final AnswerOnce once;
  private final PageWords words;

  NoticePages(
      ReadNotices readNotices,
      NoticeLines lines,
      NoticeLinks links,
      SignedIn signedIn,
      AnswerOnce once,
      PageWords words) {
    this.readNotices = readNotices;
    this.lines = lines;
    this.links = links;
    this.signedIn = signedIn;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(
      @QueryParam("shown") @DefaultValue("open") String wanted,
      @QueryParam("from") @DefaultValue("0") int from,
      @QueryParam("read") @Nullable String read) {
    var shown = shown(wanted);
    var first = Math.max(0, from);
    var sheet = readNotices.read(person(), shown, first, A_PAGE);
    return new NoticesPage(
        shown.code(),
        "none_" + shown.code(),
        sheet.open(),
        sheet.unread(),
        sheet.notices().stream().map(lines::line).toList(),
        first == 0 ? null : address(shown, Math.max(0, first - A_PAGE)),
        first + A_PAGE >= sheet.found() ? null : address(shown, first + A_PAGE),
        read != null,
        UUID.randomUUID());
  }

  /// Opening a notice reads it. It leads on to the place of work, unless there is something to say
  /// first.
  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response open(@PathParam("id") UUID id) {
    var notice = readNotices.open(person(), id);
    var place = links.place(notice);
    var other = place.startsWith("/") ? otherPost(notice) : Optional.<HeldAppointment>empty();
    if (notice.settled() == null && other.isEmpty()) {
      return Response.seeOther(URI.create(place)).build();
    }
    var line = lines.line(notice);
    return Response.ok(
            new NoticeOpenPage(
                List.of(
                    new Crumb(words.of(ToldWords.class).title(), "/notices"),
                    new Crumb(line.sentence(), null)),
                line,
                place,
                other.map(HeldAppointment::id).orElse(null),
                other.map(HeldAppointment::unitName).orElse(null)))
        .build();
  }

  @POST
  @Path("read")
  @Operation(hidden = true)
  public Response readAll(@FormParam("command") @Nullable String command) {
    return once.once(
        command,
        "all",
        () -> {
          readNotices.readAll(person());
          return Response.seeOther(URI.create("/notices?shown=all&read=all")).build();
        });
  }

  /// The appointment it was sent to, if it is held and not the one in use.
  private Optional<HeldAppointment> otherPost(Notice notice) {
    var addressed = notice.to().appointment().toString();
    return signedIn.held().stream()
        .filter(held -> held.id().equals(addressed))
        .filter(held -> !signedIn.officer().appointment().id().equals(addressed))
        .findFirst();
  }

  private PersonId person() {
    return PersonId.of(signedIn.person());
  }

  static Shown shown(String code) {
    return switch (code) {
      case "unread" -> Shown.UNREAD;
      case "all" -> Shown.ALL;
      default -> Shown.OPEN;
    };
  }

  private static String address(Shown shown, int from) {
    return "/notices?shown=" + shown.code() + "&from=" + from;
  }
}
