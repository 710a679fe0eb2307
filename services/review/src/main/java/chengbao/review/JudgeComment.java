package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import chengbao.review.domain.comment.Judgement;
import chengbao.review.domain.comment.Judgement.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// The reviewer who has the case looks at a comment again and finds it 已解决 or 未解决, whichever level
/// made it.
@ApplicationScoped
@Verb
public class JudgeComment {
  private final CommentDesk desk;
  private final Comments comments;

  JudgeComment(CommentDesk desk, Comments comments) {
    this.desk = desk;
    this.comments = comments;
  }

  /// @param known the revision of the comment that was read
  @Transactional
  public Comment judge(ActingAs who, CaseId id, UUID comment, long known, boolean resolved) {
    var hand = desk.take(who, id);
    Comment judged =
        desk.comment(hand, comment, known)
            .judged(
                new Judgement(
                    resolved ? Outcome.RESOLVED : Outcome.UNRESOLVED,
                    hand.reviewer().name(),
                    hand.file().sent().number(),
                    hand.now()));
    comments.save(judged);
    desk.record(hand, CaseActs.JUDGE_COMMENT);
    return judged;
  }
}
