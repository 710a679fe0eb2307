package chengbao.submission.persistence;

import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Template;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredOutlines implements Outlines {
  private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final OutlineRows rows;
  private final EntityManager entities;

  StoredOutlines(OutlineRows rows, EntityManager entities) {
    this.rows = rows;
    this.entities = entities;
  }

  @Override
  public Outline inForce(String district, Instant at) {
    return visible(district, at).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no outline in force at " + at));
  }

  @Override
  public List<Outline> all(String district) {
    return visible(district, FOR_EVER);
  }

  @Override
  public Outline of(Template template) {
    return rows.findByIdOptional(new OutlineRow.Key(template.id(), template.version()))
        .map(OutlineRow::outline)
        .orElseThrow(() -> new IllegalStateException("no outline " + template));
  }

  @Override
  public Optional<Outline> forRevision(String id, int version, String district) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('outline ' || :district)) as text)")
        .setParameter("district", district)
        .getSingleResult();
    return rows.findByIdOptional(new OutlineRow.Key(id, version))
        .map(OutlineRow::outline)
        .filter(found -> found.isFor(district));
  }

  @Override
  public void add(Outline outline, Instant from) {
    rows.persist(OutlineRow.of(outline, from));
  }

  private List<Outline> visible(String district, Instant at) {
    return rows
        .list(
            "validFrom <= ?1 and (district is null or district = ?2)",
            Sort.descending("validFrom", "key.version"),
            at,
            district)
        .stream()
        .map(OutlineRow::outline)
        .toList();
  }
}
