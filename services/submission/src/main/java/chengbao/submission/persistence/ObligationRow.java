package chengbao.submission.persistence;

import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "obligation")
@SuppressWarnings("NullAway.Init")
class ObligationRow {
  @EmbeddedId Key key;
  int place;
  String unitName;
  String shortName;
  String kind;
  @Nullable String parentName;
  @Nullable String exemptReason;
  @Nullable Instant extendedTo;
  @Nullable Instant begunAt;

  @Embeddable
  record Key(UUID roundId, UUID unitId) {}

  static Key key(RoundId round, UnitId unit) {
    return new Key(round.value(), unit.value());
  }

  void take(Obligation obligation) {
    var named = obligation.named();
    key = key(obligation.round(), obligation.unit());
    place = obligation.place();
    unitName = named.name();
    shortName = named.shortName();
    kind = named.kind().code();
    parentName = named.parent();
    exemptReason = obligation.exempt();
    extendedTo = obligation.extendedTo();
    begunAt = obligation.begun();
  }

  Obligation obligation() {
    return new Obligation(
        new RoundId(key.roundId()),
        new UnitId(key.unitId()),
        place,
        new Obligation.Named(unitName, shortName, UnitKind.of(kind), parentName),
        exemptReason,
        extendedTo,
        begunAt);
  }
}
