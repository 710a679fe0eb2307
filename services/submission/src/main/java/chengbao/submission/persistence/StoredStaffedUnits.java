package chengbao.submission.persistence;

import chengbao.submission.StaffedUnits;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredStaffedUnits implements StaffedUnits {
  private final EntityManager entities;

  StoredStaffedUnits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<UnitId> with(OfficerFunction function, Collection<UnitId> units, Instant now) {
    if (units.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery(
            """
            select distinct a.unitId from AppointmentRow a
            where a.unitId in :units and a.holdsFrom <= :now
              and (a.holdsUntil is null or a.holdsUntil > :now)
              and concat(' ', a.functions, ' ') like :function
            """,
            UUID.class)
        .setParameter("units", units.stream().map(UnitId::value).toList())
        .setParameter("now", now)
        .setParameter("function", "% " + function.code() + " %")
        .getResultStream()
        .map(UnitId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public List<UnitId> withoutAddressee(RoundId round) {
    return entities
        .createQuery(
            """
            select u.id from ObligationRow o join UnitRow u on u.id = o.key.unitId
            where o.key.roundId = :round and o.exemptReason is null
              and (u.addressee is null or u.addressee = '')
            """,
            UUID.class)
        .setParameter("round", round.value())
        .getResultStream()
        .map(UnitId::new)
        .toList();
  }

  @Override
  public boolean isAskedAlready(RoundId round) {
    return entities
            .createQuery(
                """
                select count(other) from RoundRow n join RoundRow other
                  on other.officeId = n.officeId and other.reportYear = n.reportYear and other.id <> n.id
                where n.id = :round and other.stage = 'open'
                """,
                Long.class)
            .setParameter("round", round.value())
            .getSingleResult()
        > 0;
  }
}
