package chengbao.review.persistence;

import chengbao.manuscript.comparison.Anchor;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Level;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Content;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Made;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Comments;
import chengbao.review.domain.comment.Judgement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Comments in PostgreSQL.
@ApplicationScoped
class StoredComments implements Comments {
  private final EntityManager entities;
  private final StoredJson json;

  StoredComments(EntityManager entities, StoredJson json) {
    this.entities = entities;
    this.json = json;
  }

  @Override
  public List<Comment> of(CaseId id) {
    return entities
        .createQuery(
            "from CommentRow c where c.caseId = :id order by c.madeAt, c.id", CommentRow.class)
        .setParameter("id", id.value())
        .getResultList()
        .stream()
        .map(this::comment)
        .toList();
  }

  @Override
  public Optional<Comment> find(CaseId id, UUID comment) {
    return Optional.ofNullable(entities.find(CommentRow.class, comment))
        .filter(row -> row.caseId.equals(id.value()))
        .map(this::comment);
  }

  @Override
  public void add(Comment comment) {
    CommentRow row = new CommentRow();
    row.id = comment.id();
    row.caseId = comment.report().value();
    row.level = comment.made().level().number();
    row.author = comment.made().person().value();
    row.authorName = comment.made().name();
    row.version = comment.made().version();
    row.madeAt = comment.made().at();
    put(row, comment);
    entities.persist(row);
    entities.flush();
  }

  @Override
  public void save(Comment changed) {
    CommentRow row = entities.find(CommentRow.class, changed.id());
    if (row == null || row.revision + 1 != changed.revision()) {
      throw new Refused(Refusal.COMMENT_STALE);
    }
    put(row, changed);
    entities.flush();
  }

  @Override
  public void remove(Comment comment) {
    CommentRow row = entities.find(CommentRow.class, comment.id());
    if (row == null || row.revision != comment.revision()) {
      throw new Refused(Refusal.COMMENT_STALE);
    }
    entities.remove(row);
    entities.flush();
  }

  private void put(CommentRow row, Comment comment) {
    Content content = comment.content();
    row.kind = Codes.of(content.kind());
    row.weight = Codes.of(content.weight());
    row.reasonCode = content.reasonCode();
    row.words = content.words();
    row.target = target(comment);
    row.toldAt = comment.toldAt();
    row.outcome = Codes.of(comment.judgement().outcome());
    row.judgedBy = comment.judgement().by();
    row.judgedVersion = comment.judgement().version();
    row.judgedAt = comment.judgement().at();
  }

  private static @Nullable String target(Comment comment) {
    Anchor anchor = comment.content().anchor();
    return anchor == null ? null : anchor.json(comment.source());
  }

  private Comment comment(CommentRow row) {
    LevelRow level = entities.find(LevelRow.class, new LevelRow.Key(row.caseId, row.level));
    Level at = level.level();
    return new Comment(
        row.id,
        new CaseId(row.caseId),
        new Content(
            Codes.constant(Kind.class, row.kind),
            Codes.constant(Weight.class, row.weight),
            row.reasonCode,
            row.words,
            row.target == null ? null : Anchor.of(json.values(row.target))),
        new Made(at, new PersonId(row.author), row.authorName, row.version, row.madeAt),
        row.toldAt,
        new Judgement(
            Codes.constant(Judgement.Outcome.class, row.outcome),
            row.judgedBy,
            row.judgedVersion,
            row.judgedAt),
        row.revision);
  }
}
