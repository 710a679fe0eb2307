package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "earlier_draft")
@SuppressWarnings("NullAway.Init")
class EarlierDraftRow {
  @Id UUID id;
  UUID reportId;
  Instant until;
  String verb;
  UUID nextPerson;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;
}
