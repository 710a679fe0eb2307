package chengbao.submission.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "obligation")
@SuppressWarnings("NullAway.Init")
class ObligationRow {
  @EmbeddedId Key key;
  int place;

  @Embeddable
  record Key(UUID roundId, UUID unitId) {}

  static ObligationRow of(UUID round, UUID unit, int place) {
    var row = new ObligationRow();
    row.key = new Key(round, unit);
    row.place = place;
    return row;
  }
}
