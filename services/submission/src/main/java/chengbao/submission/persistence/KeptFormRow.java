package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "kept_form")
@SuppressWarnings("NullAway.Init")
class KeptFormRow {
  @Id UUID id;
  String action;

  @JdbcTypeCode(SqlTypes.JSON)
  String fields;

  Instant keptAt;
}
