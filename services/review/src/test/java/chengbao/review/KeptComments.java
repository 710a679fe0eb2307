package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Comments kept in memory, with the same comparison of revisions as the stored ones.
public final class KeptComments implements Comments {
  private final Map<UUID, Comment> kept = new LinkedHashMap<>();

  @Override
  public List<Comment> of(CaseId id) {
    return kept.values().stream().filter(one -> one.report().equals(id)).toList();
  }

  @Override
  public Optional<Comment> find(CaseId id, UUID comment) {
    return Optional.ofNullable(kept.get(comment)).filter(one -> one.report().equals(id));
  }

  @Override
  public void add(Comment comment) {
    kept.put(comment.id(), comment);
  }

  @Override
  public void save(Comment changed) {
    if (Objects.requireNonNull(kept.get(changed.id())).revision() + 1 != changed.revision()) {
      throw new Refused(Refusal.COMMENT_STALE);
    }
    kept.put(changed.id(), changed);
  }

  @Override
  public void remove(Comment comment) {
    kept.remove(comment.id());
  }
}
