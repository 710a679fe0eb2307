package chengbao.publication.persistence;

import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.Site;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/// A portal column.
@Entity
@Table(name = "sites")
@NullUnmarked
class SiteRow {
  @Id String id;

  String name;
  String domain;
  String identificationCode;
  String indexNumberRule;
  String address;
  boolean heldByRule;

  void put(Site site) {
    name = site.name();
    domain = site.domain();
    identificationCode = site.identificationCode();
    indexNumberRule = site.indexNumberRule().toString();
    address = site.address();
    heldByRule = site.heldByRule();
  }

  Site site() {
    return new Site(
        id,
        name,
        domain,
        identificationCode,
        IndexNumberRule.of(indexNumberRule),
        address,
        heldByRule);
  }
}
