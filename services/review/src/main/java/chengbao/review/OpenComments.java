package chengbao.review;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Nothing is passed on or approved while a comment stands that must be followed. What an office
/// has noted goes along with its decision.
@ApplicationScoped
class OpenComments {
  private final Comments comments;

  OpenComments(Comments comments) {
    this.comments = comments;
  }

  void mustBeResolved(CaseFile file, Reviewer reviewer) {
    long open =
        comments.of(file.id()).stream()
            .filter(comment -> comment.isSeenBy(reviewer.office()))
            .filter(Comment::blocks)
            .count();
    if (open > 0) {
      throw new Refused(Refusal.COMMENTS_UNRESOLVED, Map.of("count", String.valueOf(open)));
    }
  }

  /// The next level sees what this one noted.
  void tell(CaseFile file, Reviewer reviewer, Instant at) {
    List<Comment> own =
        comments.of(file.id()).stream()
            .filter(comment -> comment.isSeenBy(reviewer.office()))
            .toList();
    for (Comment comment : own) {
      Comment told = comment.told(at);
      if (told != comment) {
        comments.save(told);
      }
    }
  }
}
