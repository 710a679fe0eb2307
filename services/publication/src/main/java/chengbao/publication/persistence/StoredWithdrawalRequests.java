package chengbao.publication.persistence;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Releases;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.WithdrawalRequest;
import chengbao.publication.domain.WithdrawalRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Requests to take reports down, and reasons of releases, in PostgreSQL.
@ApplicationScoped
class StoredWithdrawalRequests implements WithdrawalRequests, Releases {

  private final EntityManager entities;

  StoredWithdrawalRequests(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<WithdrawalRequest> open(ReportId report) {
    return row(report).map(WithdrawalRow::request);
  }

  @Override
  public void ask(WithdrawalRequest request) {
    entities.persist(WithdrawalRow.of(request));
    entities.flush();
  }

  @Override
  public void answer(ReportId report, @Nullable String declined, Person by, Instant at) {
    WithdrawalRow row = row(report).orElseThrow();
    row.answer = declined == null ? "confirmed" : "declined";
    row.declined = declined;
    row.answeredBy = by.id();
    row.answeredName = by.name();
    row.answeredAt = at;
    entities.flush();
  }

  @Override
  public void note(Edition.Waiting edition, String reason, Person by, Instant at) {
    entities
        .createNativeQuery(
            """
            insert into edition_releases (report, number, reason, person, name, at)
            values (:report, :number, :reason, :person, :name, :at)
            """)
        .setParameter("report", edition.report().value())
        .setParameter("number", edition.number())
        .setParameter("reason", reason)
        .setParameter("person", by.id())
        .setParameter("name", by.name())
        .setParameter("at", at)
        .executeUpdate();
  }

  private Optional<WithdrawalRow> row(ReportId report) {
    return entities
        .createQuery(
            "from WithdrawalRow w where w.report = :report and w.answeredAt is null",
            WithdrawalRow.class)
        .setParameter("report", report.value())
        .getResultStream()
        .findFirst();
  }
}
