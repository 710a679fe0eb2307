package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "report_origin")
@SuppressWarnings("NullAway.Init")
class OriginRow {
  @Id UUID reportId;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;
}
