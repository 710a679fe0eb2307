package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Keeps the work list's lines true to the case, in the transaction that moves it: one line for
/// every office the case has reached, and where it has stayed for how long.
@ApplicationScoped
class DeskLines {
  private static final String COLUMNS =
      """
      standing = excluded.standing, state = excluded.state, revision = excluded.revision,
      level = excluded.level, office_name = excluded.office_name, version = excluded.version,
      title = excluded.title, number = excluded.number, findings = excluded.findings,
      holder = excluded.holder, holder_name = excluded.holder_name, since = excluded.since,
      stays_since = excluded.stays_since, submitted_at = excluded.submitted_at,
      due_at = excluded.due_at, expected_on = excluded.expected_on,
      answer_by = excluded.answer_by, public_state = excluded.public_state
      """;

  private static final String WRITE =
      """
      insert into desk_lines
      select distinct on (l.office) l.office, c.id,
        case when l.number < c.level then 'decided' else c.state end, c.state, c.revision, c.level,
        (select count(*) from case_levels n where n.case_id = c.id), here.office_name, c.unit,
        c.unit_kind, c.unit_name, c.unit_short_name, c.round, c.report_year, c.version, v.title,
        coalesce(v.document_number, ''),
        (select count(*) from jsonb_array_elements(v.findings) f
          where f ->> 'severity' in ('error', 'blocker')),
        c.holder, c.holder_name, c.last_at, coalesce(s.since_at, c.last_at), v.submitted_at,
        coalesce(d.answer_by, c.round_due), c.expected_on, d.answer_by, c.public_state
      from cases c
      join case_levels l on l.case_id = c.id and l.number <= c.level
      join case_levels here on here.case_id = c.id and here.number = c.level
      join case_versions v on v.case_id = c.id and v.number = c.version
      left join case_stays s on s.case_id = c.id and s.until_at is null
      left join case_decisions d on d.case_id = c.id and d.version = c.version
        and d.level = c.level and d.kind = 'returned' and c.state = 'with-unit'
      where c.id = :id
      order by l.office, l.number desc
      on conflict (office, case_id) do update set
      """
          + COLUMNS;

  /// An office whose level the case has not reached any more has no line.
  private static final String FORGET =
      """
      delete from desk_lines w using cases c
      where w.case_id = :id and c.id = w.case_id and not exists
        (select from case_levels l where l.case_id = c.id and l.number <= c.level and l.office = w.office)
      """;

  private static final String MET =
      """
      with met as (
        insert into desk_rounds select l.office, c.round, c.round_title, c.report_year
        from cases c join case_levels l on l.case_id = c.id where c.id = :id
        on conflict (office, round) do nothing)
      insert into desk_units select l.office, c.unit, c.unit_name, c.unit_short_name
      from cases c join case_levels l on l.case_id = c.id where c.id = :id
      on conflict (office, unit) do update set name = excluded.name, short_name = excluded.short_name
      """;

  private static final String LEAVE =
      "update case_stays set until_at = :at where case_id = :id and until_at is null";

  private static final String ARRIVE =
      """
      insert into case_stays (case_id, place, at_unit, level, office, since_at)
      select c.id, 1 + (select count(*) from case_stays s where s.case_id = c.id),
        c.state = 'with-unit', c.level, c.office, :at
      from cases c where c.id = :id and c.state <> 'decided'
      """;

  private final EntityManager entities;

  DeskLines(EntityManager entities) {
    this.entities = entities;
  }

  /// A new case.
  void open(CaseId id, Instant at) {
    of(MET, id).executeUpdate();
    moved(id, at);
    write(id);
  }

  /// A case that has moved.
  ///
  /// @param place where it was before, as [#place] says
  void follow(CaseId id, CaseRow row, String place, Instant at) {
    if (!place.equals(place(row))) {
      moved(id, at);
    }
    if (!levelOf(place).equals(levelOf(place(row)))) {
      of(FORGET, id).executeUpdate();
    }
    write(id);
  }

  /// Where a case is: at a level of its chain, with its unit, or on file.
  static String place(CaseRow row) {
    return switch (row.state) {
      case States.WITH_UNIT -> row.level + " unit";
      case States.DECIDED -> row.level + " file";
      default -> row.level + " level";
    };
  }

  private static String levelOf(String place) {
    return place.substring(0, place.indexOf(' '));
  }

  private void moved(CaseId id, @Nullable Instant at) {
    of(LEAVE, id).setParameter("at", at).executeUpdate();
    of(ARRIVE, id).setParameter("at", at).executeUpdate();
  }

  private void write(CaseId id) {
    of(WRITE, id).executeUpdate();
  }

  private Query of(String sql, CaseId id) {
    return entities.createNativeQuery(sql).setParameter("id", id.value());
  }
}
