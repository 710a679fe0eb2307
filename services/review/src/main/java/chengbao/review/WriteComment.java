package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Comments;
import chengbao.review.domain.comment.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// The reviewer who has the case notes something on a passage, on the report as a whole, or of a
/// phone call (批注).
@ApplicationScoped
@Verb
public class WriteComment {
  private final CommentDesk desk;
  private final Comments comments;

  WriteComment(CommentDesk desk, Comments comments) {
    this.desk = desk;
    this.comments = comments;
  }

  /// What a reviewer typed.
  ///
  /// @param reasonCode of the catalogue in force; may be empty for a call or an internal note
  /// @param selected the passage; absent for the report as a whole
  public record Typed(
      Kind kind, Weight weight, String reasonCode, String words, @Nullable Selected selected) {}

  @Transactional
  public Comment write(ActingAs who, CaseId id, long revisionRead, Typed typed) {
    var hand = desk.take(who, id, revisionRead);
    var made =
        new Comment.Made(
            hand.file().level(),
            hand.reviewer().person(),
            hand.reviewer().name(),
            hand.file().sent().number(),
            hand.now());
    Comment written = Comment.write(desk.newId(), id, desk.content(typed, hand), made);
    comments.add(written);
    desk.record(hand, CaseActs.WRITE_COMMENT);
    return written;
  }
}
