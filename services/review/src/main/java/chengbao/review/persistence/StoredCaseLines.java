package chengbao.review.persistence;

import chengbao.review.CaseLines;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work list in one statement, whatever the number of cases.
@ApplicationScoped
class StoredCaseLines implements CaseLines {
  private static final String STANDING =
      "case when c.office <> :office then 'decided' else c.state end";

  private static final String LINES =
      """
      select c.id, %s as standing, c.state, c.revision, c.unit_name, c.unit_short_name, v.title,
        c.report_year, c.version, c.level, at.office_name, c.holder_name, c.last_at,
        v.submitted_at, d.answer_by, c.public_state,
        (select count(*) from case_levels n where n.case_id = c.id) as levels
      from cases c
      join case_versions v on v.case_id = c.id and v.number = c.version
      join case_levels at on at.case_id = c.id and at.number = c.level
      left join case_decisions d on d.case_id = c.id and d.version = c.version
        and d.level = c.level and d.kind = 'returned'
      where %s
        and (cast(:standing as text) is null or %s = :standing)
        and (:level = 0 or c.level = :level)
        and (c.unit_name ilike :text or c.unit_short_name ilike :text or v.title ilike :text)
      order by (%s = 'decided'),
        case when %s = 'decided' then c.last_at end desc, c.last_at, c.id
      limit :most offset :skipped
      """
          .formatted(STANDING, Jurisdiction.CONDITION, STANDING, STANDING, STANDING);

  private static final String COUNTS =
      "select %s as standing, count(*) as cases from cases c where %s group by 1"
          .formatted(STANDING, Jurisdiction.CONDITION);

  private final EntityManager entities;
  private final Clock clock;

  StoredCaseLines(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public List<CaseLine> find(Reviewer reviewer, Wanted wanted) {
    Query query =
        Jurisdiction.bind(entities.createNativeQuery(LINES, Tuple.class), reviewer, clock.instant())
            .setParameter("standing", code(wanted.standing()))
            .setParameter("level", wanted.level())
            .setParameter("text", "%" + escaped(wanted.text()) + "%")
            .setParameter("most", Wanted.PAGE_SIZE + 1)
            .setParameter("skipped", (wanted.page() - 1) * Wanted.PAGE_SIZE);
    return tuples(query).stream().map(StoredCaseLines::line).toList();
  }

  @Override
  public Map<Standing, Integer> counts(Reviewer reviewer) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      counts.put(standing, 0);
    }
    Query query =
        Jurisdiction.bind(
            entities.createNativeQuery(COUNTS, Tuple.class), reviewer, clock.instant());
    for (Tuple row : tuples(query)) {
      counts.put(
          Codes.constant(Standing.class, row.get("standing", String.class)),
          row.get("cases", Number.class).intValue());
    }
    return counts;
  }

  private static CaseLine line(Tuple row) {
    return new CaseLine(
        new CaseId(row.get("id", UUID.class)),
        Codes.constant(Standing.class, row.get("standing", String.class)),
        row.get("state", String.class),
        row.get("revision", Long.class),
        row.get("unit_name", String.class),
        row.get("unit_short_name", String.class),
        row.get("title", String.class),
        row.get("report_year", Integer.class),
        row.get("version", Integer.class),
        row.get("level", Integer.class),
        row.get("levels", Number.class).intValue(),
        row.get("office_name", String.class),
        row.get("holder_name", String.class),
        row.get("last_at", Instant.class),
        row.get("submitted_at", Instant.class),
        row.get("answer_by", Instant.class),
        row.get("public_state", String.class));
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(Query query) {
    return (List<Tuple>) query.getResultList();
  }

  private static @Nullable String code(@Nullable Standing standing) {
    return standing == null ? null : Codes.of(standing);
  }

  private static String escaped(String text) {
    return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
