package chengbao.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// What was decided on a version at a level.
@Entity
@Table(name = "case_decisions")
@NullUnmarked
class DecisionRow {
  static final String RETURNED = "returned";
  static final String ENDORSED = "endorsed";
  static final String APPROVED = "approved";

  @EmbeddedId Key key;

  String kind;
  UUID person;
  String name;
  @Nullable String words;

  @Column(name = "reason_code")
  @Nullable String reasonCode;

  @Column(name = "answer_by")
  @Nullable Instant answerBy;

  @Column(name = "accepted_waivers", columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String acceptedWaivers;

  Instant at;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  @Nullable String parts;

  @Embeddable
  record Key(@Column(name = "case_id") UUID caseId, int version, int level) {}
}
