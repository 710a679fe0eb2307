package chengbao.submission.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "chain_level")
@SuppressWarnings("NullAway.Init")
class ChainLevelRow {
  @EmbeddedId Key key;
  UUID officeId;

  @Embeddable
  record Key(String district, String kind, int level) {}

  static ChainLevelRow of(Key key, UUID office) {
    var row = new ChainLevelRow();
    row.key = key;
    row.officeId = office;
    return row;
  }
}
