package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "clearance")
@SuppressWarnings("NullAway.Init")
class ClearanceRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  UUID reportId;
  Instant at;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;
}
