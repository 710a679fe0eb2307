package chengbao.review.persistence;

import chengbao.review.CaseLines.Load;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who reviews for an office, what they have in hand, and what they may not decide on.
@ApplicationScoped
class Colleagues {
  private static final String WORKLOAD =
      """
      select o.person, o.name, coalesce(h.cases, 0) as cases
      from (select distinct a.person from appointments a
        where a.unit = :office and 'reviewer' = any (a.functions)
          and a.from_at <= :now and (a.until_at is null or a.until_at > :now)) r
      join officers o on o.person = r.person
      left join (select w.holder, count(*) as cases from desk_lines w
        where w.office = :office and w.standing = 'claimed' group by w.holder) h on h.holder = o.person
      order by 3 desc, 2, 1
      """;

  /// Whoever drafted, signed or submitted any version; or endorsed at another level since the chain
  /// was last begun.
  private static final String BARRED =
      """
      select p.case_id, p.person from case_people p
      where p.case_id = any (:cases) and p.person = any (:people)
      union
      select d.case_id, d.person from case_decisions d join cases c on c.id = d.case_id
      where d.case_id = any (:cases) and d.person = any (:people)
        and d.kind = 'endorsed' and d.level <> c.level
        and not exists (select from case_decisions a where a.case_id = d.case_id and a.kind = 'approved'
          and a.version >= d.version and a.version < c.version)
      """;

  private final EntityManager entities;

  Colleagues(EntityManager entities) {
    this.entities = entities;
  }

  List<Load> workload(UnitId office, Instant now) {
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(WORKLOAD, Tuple.class)
                .setParameter("office", office.value())
                .setParameter("now", now))
        .stream()
        .map(row ->
            new Load(
                new PersonId(row.get("person", UUID.class)),
                row.get("name", String.class),
                row.get("cases", Number.class).intValue()))
        .toList();
  }

  Map<CaseId, List<PersonId>> barred(List<CaseId> cases, List<PersonId> people) {
    Map<CaseId, List<PersonId>> barred = new HashMap<>();
    StoredCaseLines.tuples(
            entities
                .createNativeQuery(BARRED, Tuple.class)
                .setParameter("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new)))
        .forEach(row ->
            barred
                .computeIfAbsent(
                    new CaseId(row.get("case_id", UUID.class)), id -> new ArrayList<>())
                .add(new PersonId(row.get("person", UUID.class))));
    return barred;
  }
}
