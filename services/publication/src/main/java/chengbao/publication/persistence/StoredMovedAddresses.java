package chengbao.publication.persistence;

import chengbao.publication.domain.MovedAddresses;
import chengbao.publication.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Addresses that moved, in PostgreSQL. Domains are noted by the table of sites itself.
@ApplicationScoped
class StoredMovedAddresses implements MovedAddresses {

  private final EntityManager entities;

  StoredMovedAddresses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void move(String from, String to, Person by, Instant at) {
    entities
        .createNativeQuery(
            """
            insert into moved_addresses (path, target, person, name, at)
            values (:path, :target, :person, :name, :at)
            """)
        .setParameter("path", from)
        .setParameter("target", to)
        .setParameter("person", by.id())
        .setParameter("name", by.name())
        .setParameter("at", at)
        .executeUpdate();
  }

  @Override
  public Optional<String> target(String from) {
    return Native.values(
            Native.query(entities, "select target from moved_addresses where path = :path")
                .setParameter("path", from),
            String.class)
        .stream()
        .findFirst();
  }

  @Override
  public List<Moved> latest(int most) {
    List<?> rows =
        Native.query(
                entities, "select path, target, name, at from moved_addresses order by at desc")
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row ->
            new Moved(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Instant.class)))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, String> formerDomains() {
    List<Tuple> rows =
        entities
            .createNativeQuery("select domain, site from former_domains", Tuple.class)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
  }
}
