package chengbao.review.web;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.ReviewCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How every move of a case goes for a program: made on the revision that was read, once however
/// often it is sent, answered by where the case stands then.
@RequestScoped
public class MoveOnce {
  private final AtDesk atDesk;
  private final AnswerOnce answerOnce;
  private final Versions versions;

  MoveOnce(AtDesk atDesk, AnswerOnce answerOnce, Versions versions) {
    this.atDesk = atDesk;
    this.answerOnce = answerOnce;
    this.versions = versions;
  }

  /// @param <R> what the verb gives back
  public interface Verb<R> {
    R asked(ActingAs who, long revisionRead);
  }

  /// A move that says nothing but itself.
  public Response made(Verb<ReviewCase> verb) {
    return made(null, verb);
  }

  /// @param said with the move
  public Response made(@Nullable Object said, Verb<? extends ReviewCase> verb) {
    return answered(
        said,
        (who, seen) -> {
          ReviewCase moved = verb.asked(who, seen);
          return Response.ok(CaseStanding.of(moved))
              .tag(Versions.tag(moved.file().revision()))
              .build();
        });
  }

  /// For a verb that leaves the case where it is and answers something else.
  public Response answered(@Nullable Object said, Verb<Response> verb) {
    ActingAs who = atDesk.reviewer();
    long seen = versions.seen();
    Object content = said == null ? seen : List.of(seen, said);
    return answerOnce.once(content, () -> verb.asked(who, seen));
  }
}
