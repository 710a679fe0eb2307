package chengbao.submission.persistence;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.SectionId;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "report_section")
@SuppressWarnings("NullAway.Init")
class SectionRow {
  @Id UUID id;
  UUID reportId;
  int place;
  long version;
  String contentHash;

  @JdbcTypeCode(SqlTypes.JSON)
  String blocks;

  void take(Section section, UUID report, int itsPlace) {
    id = section.id().value();
    reportId = report;
    place = itsPlace;
    version = section.version();
    contentHash = ContentHash.ofSection(section.blocks()).value();
    blocks = Documents.write(section.blocks());
  }

  Section section() {
    return new Section(
        new SectionId(id),
        version,
        Documents.read(blocks, new TypeReference<List<TextBlock>>() {}));
  }
}
