package chengbao.submission.persistence;

import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "unit")
@SuppressWarnings("NullAway.Init")
class UnitRow {
  @Id UUID id;

  /// The order of the register, given by the database.
  @Column(insertable = false, updatable = false)
  long place;

  String kind;
  String name;
  String shortName;
  @Nullable UUID parentId;
  String district;
  String areaCode;
  String creditCode;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "site_id")
  SiteRow site;

  @Nullable String addressee;
  boolean singleOfficer;
  Instant validFrom;
  @Nullable Instant validUntil;
  @Nullable UUID successorId;
  long version;

  void take(Unit unit, SiteRow itsSite) {
    id = unit.id().value();
    kind = unit.kind().code();
    name = unit.name();
    shortName = unit.shortName();
    var parent = unit.parent();
    parentId = parent == null ? null : parent.value();
    district = unit.district();
    areaCode = unit.areaCode();
    creditCode = unit.creditCode();
    site = itsSite;
    addressee = unit.addressee();
    singleOfficer = unit.singleOfficer();
    validFrom = unit.validFrom();
    validUntil = unit.validUntil();
    var successor = unit.successor();
    successorId = successor == null ? null : successor.value();
    version = unit.version();
  }

  Unit unit() {
    return new Unit(
        new UnitId(id),
        UnitKind.of(kind),
        name,
        shortName,
        parentId == null ? null : new UnitId(parentId),
        district,
        areaCode,
        creditCode,
        site.site(),
        addressee,
        singleOfficer,
        validFrom,
        validUntil,
        successorId == null ? null : new UnitId(successorId),
        version);
  }
}
