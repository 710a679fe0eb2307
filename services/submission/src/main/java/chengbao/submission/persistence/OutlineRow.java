package chengbao.submission.persistence;

import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Template;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "outline")
@SuppressWarnings("NullAway.Init")
class OutlineRow {
  @EmbeddedId Key key;
  String ruleSet;
  Instant validFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  String headings;

  @Embeddable
  record Key(String id, int version) {}

  Template template() {
    return new Template(key.id(), key.version(), ruleSet);
  }

  Outline outline() {
    return new Outline(template(), Documents.read(headings, new TypeReference<List<String>>() {}));
  }
}
