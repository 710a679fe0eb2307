package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import chengbao.review.domain.comment.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The comments of a case as one reader may see them, each at its passage in the version under
/// review, with what the unit said to it.
@ApplicationScoped
@Verb
public class ReadComments {
  private final ReadCase readCase;
  private final Cases cases;
  private final Comments comments;
  private final KeptPlacings placings;

  ReadComments(ReadCase readCase, Cases cases, Comments comments, KeptPlacings placings) {
    this.readCase = readCase;
    this.cases = cases;
    this.comments = comments;
    this.placings = placings;
  }

  /// @param placed in the order of the text
  public record OnCase(OnDesk desk, List<Placed> placed) {}

  @Transactional
  public OnCase read(ActingAs who, CaseId id) {
    OnDesk desk = readCase.read(who, id);
    return new OnCase(desk, of(desk));
  }

  /// For a reader who has the case before them already.
  @Transactional
  public List<Placed> of(OnDesk desk) {
    CaseFile file = desk.found().file();
    List<Comment> seen =
        comments.of(file.id()).stream()
            .filter(comment -> comment.isSeenBy(desk.reader().office()))
            .toList();
    return seen.isEmpty() ? List.of() : placings.on(file).laid(seen, cases.replies(file.id()));
  }
}
