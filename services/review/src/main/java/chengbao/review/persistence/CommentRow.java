package chengbao.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A comment as it stands.
@Entity
@Table(name = "comments")
@NullUnmarked
class CommentRow {
  @Id UUID id;

  @Column(name = "case_id")
  UUID caseId;

  String kind;
  String weight;

  @Column(name = "reason_code")
  @Nullable String reasonCode;

  String words;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  @Nullable String target;

  int level;
  UUID author;

  @Column(name = "author_name")
  String authorName;

  int version;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "told_at")
  @Nullable Instant toldAt;

  String outcome;

  @Column(name = "judged_by")
  @Nullable String judgedBy;

  @Column(name = "judged_version")
  int judgedVersion;

  @Column(name = "judged_at")
  @Nullable Instant judgedAt;

  @Version long revision;
}
