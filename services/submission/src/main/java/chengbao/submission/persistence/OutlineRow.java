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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outline")
@SuppressWarnings("NullAway.Init")
class OutlineRow {
  @EmbeddedId Key key;
  String ruleSet;
  Instant validFrom;

  @Nullable String district;
  String reportTitle;
  String remark;

  @JdbcTypeCode(SqlTypes.JSON)
  String parts;

  @JdbcTypeCode(SqlTypes.JSON)
  String indicators;

  int least;
  int most;

  static OutlineRow of(Outline outline, Instant from) {
    var row = new OutlineRow();
    var template = outline.template();
    row.key = new Key(template.id(), template.version());
    row.ruleSet = template.ruleSet();
    row.validFrom = from;
    row.district = outline.district();
    row.reportTitle = outline.title();
    row.remark = outline.remark();
    row.parts = Documents.write(outline.parts());
    row.indicators = Documents.write(outline.indicators());
    row.least = outline.least();
    row.most = outline.most();
    return row;
  }

  @Embeddable
  record Key(String id, int version) {}

  Template template() {
    return new Template(key.id(), key.version(), ruleSet);
  }

  Outline outline() {
    return new Outline(
        template(),
        district,
        reportTitle,
        Documents.read(parts, new TypeReference<List<Outline.Part>>() {}),
        Documents.read(indicators, new TypeReference<List<Integer>>() {}),
        least,
        most,
        remark);
  }
}
