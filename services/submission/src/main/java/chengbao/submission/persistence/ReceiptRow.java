package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "receipt")
@SuppressWarnings("NullAway.Init")
class ReceiptRow {
  @Id String number;
  UUID reportId;
  int version;
  Instant givenAt;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;

  String jws;
  String brief;
}
