package chengbao.publication.persistence;

import chengbao.publication.domain.RoundStanding;
import chengbao.publication.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Rounds in PostgreSQL.
@ApplicationScoped
class StoredRounds implements Rounds {

  private final EntityManager entities;

  StoredRounds(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(RoundStanding round) {
    entities
        .createNativeQuery(
            """
            insert into rounds (id, version, office, title, notice_number, report_year, opens, units, exempt)
            values (:id, :version, :office, :title, :notice, :year, :opens, :units, :exempt)
            on conflict (id) do update set version = excluded.version, office = excluded.office,
              title = excluded.title, notice_number = excluded.notice_number,
              report_year = excluded.report_year, opens = excluded.opens, units = excluded.units,
              exempt = excluded.exempt
            where rounds.version < excluded.version
            """)
        .setParameter("id", round.id())
        .setParameter("version", round.version())
        .setParameter("office", round.office())
        .setParameter("title", round.title())
        .setParameter("notice", round.noticeNumber())
        .setParameter("year", round.reportYear())
        .setParameter("opens", round.opens())
        .setParameter("units", round.units().stream().sorted().toArray(String[]::new))
        .setParameter("exempt", round.exempt().stream().sorted().toArray(String[]::new))
        .executeUpdate();
  }

  @Override
  public Optional<Called> findForUpdate(String id) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery("select office, circular from rounds where id = :id for update")
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(row -> new Called((String) row[0], Optional.ofNullable((String) row[1])))
        .findFirst();
  }

  @Override
  public void announce(String id, String circular, Instant at) {
    entities
        .createNativeQuery(
            "update rounds set circular = :circular, circular_at = :at where id = :id")
        .setParameter("circular", circular)
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }
}
