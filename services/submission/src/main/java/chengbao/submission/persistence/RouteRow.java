package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "unit_route")
@SuppressWarnings("NullAway.Init")
class RouteRow {
  @Id UUID unitId;
  long version;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;
}
