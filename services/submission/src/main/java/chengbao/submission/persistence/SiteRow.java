package chengbao.submission.persistence;

import chengbao.submission.domain.Site;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "site")
@SuppressWarnings("NullAway.Init")
class SiteRow {
  @Id String id;
  String name;
  String domain;
  String identificationCode;
  String indexNumberRule;
  String address;
  String release;

  static SiteRow of(Site site) {
    var row = new SiteRow();
    row.id = site.id();
    row.name = site.name();
    row.domain = site.domain();
    row.identificationCode = site.identificationCode();
    row.indexNumberRule = site.indexNumberRule();
    row.address = site.address();
    row.release = site.release();
    return row;
  }

  Site site() {
    return new Site(id, name, domain, identificationCode, indexNumberRule, address, release);
  }
}
