package chengbao.submission.persistence;

import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.Unit.Registration;
import chengbao.submission.domain.UnitId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit as it was from an instant on; never changed. Kind and district stay, so they stand with
/// the unit itself, as do the bounds of its existence.
@Entity
@Table(name = "unit_term")
@SuppressWarnings("NullAway.Init")
class UnitTermRow {
  @EmbeddedId Key key;
  Instant holdsFrom;
  String name;
  String shortName;
  @Nullable UUID parentId;
  String areaCode;
  String creditCode;
  String siteId;
  @Nullable String addressee;
  boolean singleOfficer;

  @Embeddable
  record Key(UUID unitId, long version) {}

  static UnitTermRow of(Unit unit, Instant from) {
    var row = new UnitTermRow();
    var parent = unit.parent();
    row.key = new Key(unit.id().value(), unit.version());
    row.holdsFrom = from;
    row.name = unit.name();
    row.shortName = unit.shortName();
    row.parentId = parent == null ? null : parent.value();
    row.areaCode = unit.areaCode();
    row.creditCode = unit.creditCode();
    row.siteId = unit.site().id();
    row.addressee = unit.addressee();
    row.singleOfficer = unit.singleOfficer();
    return row;
  }

  /// The portal column is shown as it is now: which one it was is what matters.
  Unit unit(UnitRow now, SiteRow itsSite) {
    return now.unit()
        .renamed(new Designation(name, shortName))
        .registered(
            new Registration(
                parentId == null ? null : new UnitId(parentId),
                areaCode,
                creditCode,
                itsSite.site(),
                addressee,
                singleOfficer))
        .at(key.version());
  }
}
