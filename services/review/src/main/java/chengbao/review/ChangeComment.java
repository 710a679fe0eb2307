package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Content;
import chengbao.review.domain.comment.Comments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// A reviewer writes their own comment anew, before the office has decided. Without a new passage
/// it stays at the one it has.
@ApplicationScoped
@Verb
public class ChangeComment {
  private final CommentDesk desk;
  private final Comments comments;

  ChangeComment(CommentDesk desk, Comments comments) {
    this.desk = desk;
    this.comments = comments;
  }

  /// @param known the revision of the comment that was read
  @Transactional
  public Comment change(
      ActingAs who, CaseId id, UUID comment, long known, WriteComment.Typed typed) {
    var hand = desk.take(who, id);
    Comment before = desk.comment(hand, comment, known);
    before.mustBeOwn(hand.reviewer());
    Content typedAnew = desk.content(typed, hand);
    Content content =
        typedAnew.anchor() != null
            ? typedAnew
            : new Content(
                typedAnew.kind(),
                typedAnew.weight(),
                typedAnew.reasonCode(),
                typedAnew.words(),
                before.content().anchor());
    Comment changed = before.reworded(hand.reviewer(), content);
    comments.save(changed);
    desk.record(hand, CaseActs.CHANGE_COMMENT);
    return changed;
  }
}
