package chengbao.review.persistence;

import chengbao.review.EarlierReports;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reports of earlier years, found by unit and year.
@ApplicationScoped
class StoredEarlierReports implements EarlierReports {
  private static final String LAST_YEAR =
      """
      select c.id, c.version, c.report_year, c.state = 'decided' as on_file
      from cases c
      where c.unit = :unit and c.report_year = :year and (c.state = 'decided' or (%s))
      order by c.state = 'decided' desc, c.last_at desc
      limit 1
      """
          .formatted(Jurisdiction.CONDITION);

  private final EntityManager entities;
  private final StoredVersions versions;
  private final Clock clock;

  StoredEarlierReports(EntityManager entities, StoredVersions versions, Clock clock) {
    this.entities = entities;
    this.versions = versions;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Earlier> lastYear(CaseFile file, Reviewer reader) {
    Query query =
        Jurisdiction.bind(
                entities.createNativeQuery(LAST_YEAR, Tuple.class), reader, clock.instant())
            .setParameter("unit", file.subject().unit().id().value())
            .setParameter("year", file.subject().round().reportYear() - 1);
    return ((List<Tuple>) query.getResultList()).stream().findFirst().map(this::earlier);
  }

  private Earlier earlier(Tuple row) {
    UUID id = row.get("id", UUID.class);
    int number = row.get("version", Integer.class);
    VersionRow version = entities.find(VersionRow.class, new VersionRow.Key(id, number));
    return new Earlier(
        new CaseId(id),
        row.get("report_year", Integer.class),
        number,
        row.get("on_file", Boolean.class),
        versions.text(version),
        version.contentHash);
  }
}
