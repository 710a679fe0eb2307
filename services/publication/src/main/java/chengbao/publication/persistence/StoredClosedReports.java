package chengbao.publication.persistence;

import chengbao.publication.domain.Approval;
import chengbao.publication.domain.ClosedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;

/// Approved reports that are not for the public, in PostgreSQL.
@ApplicationScoped
class StoredClosedReports implements ClosedReports {

  private final EntityManager entities;

  StoredClosedReports(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean add(Approval approval) {
    return entities
            .createNativeQuery(
                """
                insert into closed_reports (report, report_version, unit, unit_name, district,
                                            disclosure, reason, approved_at)
                values (:report, :version, :unit, :unitName, :district, :disclosure,
                        cast(:reason as text), :approvedAt)
                on conflict do nothing
                """)
            .setParameter("report", approval.report().value())
            .setParameter("version", approval.reportVersion())
            .setParameter("unit", approval.unit().id())
            .setParameter("unitName", approval.unit().name())
            .setParameter("district", approval.unit().district())
            .setParameter("disclosure", disclosure(approval))
            .setParameter("reason", approval.disclosure().reason())
            .setParameter("approvedAt", approval.at())
            .executeUpdate()
        == 1;
  }

  private static String disclosure(Approval approval) {
    return approval.disclosure().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
