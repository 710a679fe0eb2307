package chengbao.review.persistence;

import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// The reporting unit of a case.
@Embeddable
@NullUnmarked
class UnitColumns {
  @Column(name = "unit")
  UUID id;

  @Column(name = "unit_kind")
  String kind;

  @Column(name = "unit_name")
  String name;

  @Column(name = "unit_short_name")
  String shortName;

  @Column(name = "unit_district")
  String district;

  @Column(name = "unit_area_code")
  String areaCode;

  @Column(name = "unit_credit_code")
  String creditCode;

  @Column(name = "unit_site")
  String site;

  static UnitColumns of(ReportingUnit unit) {
    UnitColumns columns = new UnitColumns();
    columns.id = unit.id().value();
    columns.kind = unit.kind();
    columns.name = unit.name();
    columns.shortName = unit.shortName();
    columns.district = unit.district();
    columns.areaCode = unit.areaCode();
    columns.creditCode = unit.creditCode();
    columns.site = unit.site();
    return columns;
  }

  ReportingUnit unit() {
    return new ReportingUnit(
        new UnitId(id), kind, name, shortName, district, areaCode, creditCode, site);
  }
}
