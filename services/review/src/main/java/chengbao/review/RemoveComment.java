package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// A reviewer takes their own comment away, before the office has decided.
@ApplicationScoped
@Verb
public class RemoveComment {
  private final CommentDesk desk;
  private final Comments comments;

  RemoveComment(CommentDesk desk, Comments comments) {
    this.desk = desk;
    this.comments = comments;
  }

  /// @param known the revision of the comment that was read
  @Transactional
  public Comment remove(ActingAs who, CaseId id, UUID comment, long known) {
    var hand = desk.take(who, id);
    Comment found = desk.comment(hand, comment, known);
    found.mustBeOwn(hand.reviewer());
    comments.remove(found);
    desk.record(hand, CaseActs.REMOVE_COMMENT);
    return found;
  }
}
