package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.Level;
import chengbao.review.domain.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// A level of a case's chain.
@Entity
@Table(name = "case_levels")
@NullUnmarked
class LevelRow {
  @EmbeddedId Key key;

  UUID office;

  @Column(name = "office_name")
  String officeName;

  @Embeddable
  record Key(@Column(name = "case_id") UUID caseId, int number) {}

  static LevelRow of(CaseId id, Level level) {
    LevelRow row = new LevelRow();
    row.key = new Key(id.value(), level.number());
    row.office = level.office().value();
    row.officeName = level.officeName();
    return row;
  }

  Level level() {
    return new Level(key.number(), new UnitId(office), officeName);
  }
}
