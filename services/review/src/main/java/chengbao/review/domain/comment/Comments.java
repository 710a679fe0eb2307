package chengbao.review.domain.comment;

import chengbao.review.domain.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The comments kept. Saving compares the revision, so that two tabs never write over each other.
public interface Comments {
  /// All of a case, oldest first.
  List<Comment> of(CaseId id);

  Optional<Comment> find(CaseId id, UUID comment);

  void add(Comment comment);

  void save(Comment changed);

  void remove(Comment comment);
}
