package chengbao.publication.web.desk;

import chengbao.door.AnswerOnce;
import chengbao.door.problem.Refusals;
import chengbao.look.Problem;
import chengbao.publication.WaitingEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.RefusedMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a publisher's forms are answered: once for each command, then on to the desk; or with the
/// same page and what stands in the way.
@RequestScoped
public class DeskAnswers {

  private final AtDesk atDesk;
  private final WaitingEditions waiting;
  private final AnswerOnce once;
  private final Refusals refusals;
  private final DeskView view;

  DeskAnswers(
      AtDesk atDesk, WaitingEditions waiting, AnswerOnce once, Refusals refusals, DeskView view) {
    this.atDesk = atDesk;
    this.waiting = waiting;
    this.once = once;
    this.refusals = refusals;
    this.view = view;
  }

  /// On to the list.
  Response decide(DeskForm form, Runnable verb) {
    return decide(form, "/desk", verb);
  }

  Response decide(DeskForm form, String then, Runnable verb) {
    try {
      return once.once(
          form.command(),
          form.content(),
          () -> {
            verb.run();
            return Response.seeOther(URI.create(then)).build();
          });
    } catch (Refused refused) {
      return refused(form, refused);
    }
  }

  /// The page as it is now with what was typed; where there is no page any more, the refusal alone.
  public Response refused(DeskForm form, Refused refused) {
    Optional<Edition.Waiting> edition =
        waiting.find(atDesk.publisher(), form.atHand().report(), form.number());
    if (edition.isEmpty()) {
      throw refused;
    }
    String sentence = refusals.sentence(RefusedMapper.code(refused.refusal()), Map.of());
    return Response.status(RefusedMapper.status(refused.refusal()))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(
            view.edition(
                edition.get(), form, List.of(new Problem(field(refused.refusal()), sentence))))
        .build();
  }

  /// The field that a refusal speaks of; null where it speaks of none.
  private static @Nullable String field(Refusal refusal) {
    return switch (refusal) {
      case NUMBER_MISSING, NUMBER_MALFORMED, NUMBER_TAKEN -> "index";
      case LINK_MALFORMED, HOST_NOT_ALLOWED -> "link";
      case REASON_MISSING -> "reason";
      case TIME_IS_PAST -> "until";
      default -> null;
    };
  }
}
