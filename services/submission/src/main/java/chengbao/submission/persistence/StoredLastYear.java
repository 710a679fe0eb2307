package chengbao.submission.persistence;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.submission.LastYear;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class StoredLastYear implements LastYear {
  private final EntityManager entities;

  StoredLastYear(EntityManager entities) {
    this.entities = entities;
  }

  /// The newest version that was signed, of the newest round that asked for that year.
  @Override
  public Optional<Reported> of(UnitId unit, int year) {
    return entities
        .createQuery(
            """
            select v from VersionRow v, ReportRow r
             where v.key.reportId = r.id and r.unitId = :unit and r.reportYear = :year
               and v.signedAt is not null
             order by v.signedAt desc
            """,
            VersionRow.class)
        .setParameter("unit", unit.value())
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> reported(row.version(), year));
  }

  private static Reported reported(Version version, int year) {
    var head = version.head();
    var text =
        new Manuscript(
            head.title(),
            head.documentNumber(),
            head.addressee(),
            version.text().blocks().stream().map(TextBlock::block).toList(),
            head.signatureUnit(),
            head.signedOn());
    return new Reported(year, text, version.checkup().figures());
  }
}
