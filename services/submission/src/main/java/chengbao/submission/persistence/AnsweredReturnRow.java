package chengbao.submission.persistence;

import chengbao.submission.domain.Return;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "answered_return")
@SuppressWarnings("NullAway.Init")
class AnsweredReturnRow {
  @EmbeddedId Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;

  /// @param number the version (第几稿) that was returned
  @Embeddable
  record Key(UUID reportId, int number) {}

  Return returned() {
    return Documents.read(content, Return.class);
  }
}
