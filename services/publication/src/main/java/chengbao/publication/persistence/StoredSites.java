package chengbao.publication.persistence;

import chengbao.publication.domain.Site;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/// Sites in PostgreSQL.
@ApplicationScoped
class StoredSites implements Sites {

  private final EntityManager entities;

  StoredSites(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Site> find(String id) {
    return Optional.ofNullable(entities.find(SiteRow.class, id)).map(SiteRow::site);
  }

  @Override
  public List<Site> all() {
    return entities
        .createQuery("from SiteRow s order by s.id", SiteRow.class)
        .getResultStream()
        .map(SiteRow::site)
        .toList();
  }
}
