package chengbao.submission.persistence;

import chengbao.submission.domain.Version;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "report_version")
@SuppressWarnings("NullAway.Init")
class VersionRow {
  @EmbeddedId Key key;
  String contentHash;
  String publicHash;
  @Nullable Instant signedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;

  @Embeddable
  record Key(UUID reportId, int number) {}

  void take(UUID report, Version version) {
    if (key == null) {
      key = new Key(report, version.number());
    }
    contentHash = version.contentHash().value();
    publicHash = version.publicHash().value();
    content = Documents.write(version);
  }

  Version version() {
    return Documents.read(content, Version.class);
  }
}
