package chengbao.submission.persistence;

import chengbao.submission.Overviews.Order;
import chengbao.submission.Overviews.Wanted;
import chengbao.submission.domain.UnitId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked of the lines of an overview. The column of 时限情况 is computed here as
/// [chengbao.submission.domain.Punctuality] computes it; a test holds the two together.
final class OverviewQuery {
  private static final String LINES =
      """
      with line as (
        select o.unit_id, o.short_name, o.unit_name, o.kind, o.place, r.id as report_id,
          case
            when o.exempt_reason is not null then 'exempt'
            when r.id is null then 'not-started'
            when r.correction is not null then 'published'
            when r.state = 'published' and r.edition -> 'takingDown' ->> 'at' is not null then 'withdrawn'
            when r.state in ('circulating', 'awaiting-signature', 'awaiting-seal') then 'signature'
            when r.state = 'submitted' and r.step = 'reviewing' then 'review'
            when r.state = 'approved' and r.step = 'held' then 'held'
            else r.state
          end as state,
          r.step, coalesce(cast(r.position -> 'level' ->> 'number' as int), 0) as level,
          r.step_office, r.step_person_name, coalesce(r.step_since, n.opens_at) as since,
          coalesce(r.submitted_versions, 0) as versions, r.first_submitted_at,
          case
            when o.exempt_reason is not null then 'EXEMPT'
            when r.first_submitted_at is null then
              case when o.extended_to > n.due_at and :now < o.extended_to then 'EXTENDED' else 'MISSING' end
            when r.first_submitted_at < n.grace_until then
              case when coalesce(r.first_public_version, r.submitted_versions) > 1
                  or (r.first_public_version is null and (r.state = 'returned' or r.returned is not null))
                then 'ON_TIME_AMENDED' else 'ON_TIME' end
            when o.extended_to > n.due_at and r.first_submitted_at < o.extended_to then 'EXTENDED'
            else 'LATE'
          end as punctuality,
          o.extended_to, o.exempt_reason,
          (o.exempt_reason is null and r.first_submitted_at is null
            and :now >= greatest(n.due_at, coalesce(o.extended_to, n.due_at))) as overdue,
          coalesce(r.edition, r.correction -> 'edition') as edition, r.correction is not null as correcting
        from obligation o
          join round n on n.id = o.round_id
          left join report r on r.round_id = o.round_id and r.unit_id = o.unit_id
        where o.round_id = :round %s
      )
      """;
  private static final String OF_UNITS = "and o.unit_id in (:units)";

  private static final String COLUMNS =
      """
      select l.unit_id, l.short_name, l.unit_name, l.kind, l.report_id, l.state, l.step, l.level,
        (select f.short_name from unit f where f.id = l.step_office) as office, l.step_person_name, l.since, l.versions, l.first_submitted_at,
        l.punctuality, l.extended_to, l.exempt_reason, l.overdue,
        (select max(g.at) from nudge g where g.round_id = :round and g.unit_id = l.unit_id) as nudged,
        cast(l.edition as text) as edition, l.correcting
      from line l
      """;
  private static final UUID NOBODY = new UUID(0, 0);

  private final EntityManager entities;
  private final Wanted wanted;

  OverviewQuery(EntityManager entities, Wanted wanted) {
    this.entities = entities;
    this.wanted = wanted;
  }

  /// Counts of state, column and kind, of which submitted; what narrows the lines is left aside.
  Query counts() {
    return given(
        """
        select state, punctuality, kind, count(*), count(*) filter (where versions > 0)
        from line group by state, punctuality, kind
        """,
        wanted.seenBy());
  }

  /// Ids of the units that the filter leaves, in the order wanted.
  Query matched() {
    var query =
        given(
            "select unit_id from line" + filter(wanted) + ordered(wanted.order()), wanted.seenBy());
    var column = wanted.punctuality();
    var kind = wanted.kind();
    bind(query, "state", wanted.state());
    bind(query, "punctuality", column == null ? null : column.name());
    bind(query, "kind", kind == null ? null : kind.code());
    bind(query, "step", wanted.step());
    bind(query, "stayed", wanted.stayedBefore());
    bind(query, "text", wanted.text().isBlank() ? null : wanted.text().strip());
    return query;
  }

  /// The lines of these units, in no order.
  Query lines(Collection<UnitId> units) {
    return given(COLUMNS, units);
  }

  private Query given(String sql, @Nullable Collection<UnitId> units) {
    var query =
        entities
            .createNativeQuery(LINES.formatted(units == null ? "" : OF_UNITS) + sql, Tuple.class)
            .setParameter("round", wanted.round().value())
            .setParameter("now", wanted.now());
    if (units != null) {
      query.setParameter(
          "units", units.isEmpty() ? List.of(NOBODY) : units.stream().map(UnitId::value).toList());
    }
    return query;
  }

  private static String filter(Wanted wanted) {
    var filter = new StringBuilder(" where true");
    if (wanted.state() != null) {
      filter.append(" and state = :state");
    }
    if (wanted.punctuality() != null) {
      filter.append(" and punctuality = :punctuality");
    }
    if (wanted.kind() != null) {
      filter.append(" and kind = :kind");
    }
    if (wanted.step() != null) {
      filter.append(" and step = :step");
    }
    if (wanted.stayedBefore() != null) {
      filter.append(" and since < :stayed and coalesce(step, '') <> 'done' and state <> 'exempt'");
    }
    if (!wanted.text().isBlank()) {
      filter.append(" and (position(:text in short_name) > 0 or position(:text in unit_name) > 0)");
    }
    return filter.toString();
  }

  private static void bind(Query query, String name, @Nullable Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }

  private static String ordered(Order order) {
    return switch (order) {
      case REGISTER -> " order by place";
      case LONGEST_WAIT ->
          " order by (state = 'exempt' or coalesce(step, '') = 'done'), since, place";
      case NEWEST_SUBMISSION -> " order by first_submitted_at desc nulls last, place";
    };
  }
}
