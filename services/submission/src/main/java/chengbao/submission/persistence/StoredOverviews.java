package chengbao.submission.persistence;

import chengbao.submission.OverviewLine;
import chengbao.submission.Overviews;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The overview in SQL. The column of 时限情况 is computed here as [Punctuality] computes it; a test
/// holds the two together.
@ApplicationScoped
class StoredOverviews implements Overviews {
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

  private static final UUID NOBODY = new UUID(0, 0);

  private final EntityManager entities;
  private final RoundSnapshots snapshots;

  StoredOverviews(EntityManager entities, RoundSnapshots snapshots) {
    this.entities = entities;
    this.snapshots = snapshots;
  }

  @Override
  public List<Count> counts(Wanted wanted) {
    return wanted.seenBy() == null
        ? snapshot(wanted.round(), wanted.now()).counts()
        : counted(wanted);
  }

  @Override
  public List<Day> progress(RoundId round, Instant now) {
    return snapshot(round, now).progress();
  }

  @Override
  public List<OverviewLine> lines(Wanted wanted, int from, int most) {
    var query =
        entities.createNativeQuery(
            lines(wanted)
                + ", shown as (select * from line"
                + filter(wanted)
                + order(wanted.order())
                + """
                 offset :from limit :most)
                select l.unit_id, l.short_name, l.unit_name, l.kind, l.report_id, l.state, l.step, l.level,
                  (select f.short_name from unit f where f.id = l.step_office) as office, l.step_person_name, l.since, l.versions, l.first_submitted_at,
                  l.punctuality, l.extended_to, l.exempt_reason, l.overdue,
                  (select max(g.at) from nudge g where g.round_id = :round and g.unit_id = l.unit_id) as nudged,
                  cast(l.edition as text) as edition, l.correcting
                from shown l
                """
                + order(wanted.order()),
            Tuple.class);
    query.setParameter("from", from).setParameter("most", most);
    return rows(bound(query, wanted, true)).stream().map(StoredOverviews::line).toList();
  }

  @Override
  public int found(Wanted wanted) {
    var query =
        entities.createNativeQuery(lines(wanted) + "select count(*) from line" + filter(wanted));
    return ((Number) bound(query, wanted, true).getSingleResult()).intValue();
  }

  @Override
  public long beat(RoundId round) {
    return ((Number)
            entities
                .createNativeQuery("select beat from round_pulse where round_id = :round")
                .setParameter("round", round.value())
                .getSingleResult())
        .longValue();
  }

  @Override
  public Map<UnitId, String> names(RoundId round, Collection<UnitId> units) {
    if (units.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select o.key.unitId as unit, o.shortName as name from ObligationRow o"
                + " where o.key.roundId = :round and o.key.unitId in :units",
            Tuple.class)
        .setParameter("round", round.value())
        .setParameter("units", units.stream().map(UnitId::value).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new UnitId(row.get("unit", UUID.class)),
                row -> row.get("name", String.class)));
  }

  /// For lists of rounds, which know the pulse already.
  List<Count> counts(RoundId round, long beat, Instant now) {
    return snapshots.of(round, beat, now, () -> count(round, beat, now)).counts();
  }

  private RoundSnapshots.Snapshot snapshot(RoundId round, Instant now) {
    var beat = beat(round);
    return snapshots.of(round, beat, now, () -> count(round, beat, now));
  }

  private RoundSnapshots.Snapshot count(RoundId round, long beat, Instant now) {
    return new RoundSnapshots.Snapshot(
        beat, now, counted(Wanted.all(round, null, now)), days(round));
  }

  private List<Count> counted(Wanted wanted) {
    var query =
        entities.createNativeQuery(
            lines(wanted)
                + """
                select state, punctuality, kind, count(*), count(*) filter (where versions > 0)
                from line group by state, punctuality, kind
                """,
            Tuple.class);
    return rows(bound(query, wanted, false)).stream()
        .map(row ->
            new Count(
                row.get(0, String.class),
                Punctuality.valueOf(row.get(1, String.class)),
                UnitKind.of(row.get(2, String.class)),
                number(row, 3),
                number(row, 4)))
        .toList();
  }

  private List<Day> days(RoundId round) {
    return rows(
            entities
                .createNativeQuery(
                    """
                    select cast(first_submitted_at at time zone 'Asia/Shanghai' as date) as day, count(*)
                    from report where round_id = :round and first_submitted_at is not null
                    group by day order by day
                    """,
                    Tuple.class)
                .setParameter("round", round.value()))
        .stream()
        .map(row -> new Day(Columns.day(row, 0), number(row, 1)))
        .toList();
  }

  @Override
  public @Nullable Earlier yearBefore(RoundId round) {
    return rows(
            entities
                .createNativeQuery(
                    """
                    select e.id, e.title, e.report_year, e.due_at from round n
                      join round e on e.office_id = n.office_id and e.report_year = n.report_year - 1
                        and e.stage = 'open'
                    where n.id = :round order by e.opens_at desc limit 1
                    """,
                    Tuple.class)
                .setParameter("round", round.value()))
        .stream()
        .map(row ->
            new Earlier(
                new RoundId(row.get(0, UUID.class)),
                row.get(1, String.class),
                number(row, 2),
                Columns.instant(row, 3)))
        .findFirst()
        .orElse(null);
  }

  @Override
  public int drafts(RoundId round) {
    return entities
        .createQuery(
            "select count(r) from ReportRow r where r.roundId = :round and r.submittedVersions = 0",
            Long.class)
        .setParameter("round", round.value())
        .getSingleResult()
        .intValue();
  }

  @Override
  public List<UnitId> unsubmitted(RoundId round, Collection<UnitId> units) {
    return entities
        .createQuery(
            """
            select o.key.unitId from ObligationRow o
              left join ReportRow r on r.roundId = o.key.roundId and r.unitId = o.key.unitId
            where o.key.roundId = :round and o.key.unitId in :units and o.exemptReason is null
              and (r.submittedVersions is null or r.submittedVersions = 0)
            order by o.place
            """,
            UUID.class)
        .setParameter("round", round.value())
        .setParameter("units", units.stream().map(UnitId::value).toList())
        .getResultStream()
        .map(UnitId::new)
        .toList();
  }

  private static String lines(Wanted wanted) {
    return LINES.formatted(wanted.seenBy() == null ? "" : OF_UNITS);
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

  private static Query bound(Query query, Wanted wanted, boolean filtered) {
    var units = wanted.seenBy();
    query.setParameter("round", wanted.round().value()).setParameter("now", wanted.now());
    if (units != null) {
      query.setParameter(
          "units", units.isEmpty() ? List.of(NOBODY) : units.stream().map(UnitId::value).toList());
    }
    if (filtered) {
      var column = wanted.punctuality();
      var kind = wanted.kind();
      bind(query, "state", wanted.state());
      bind(query, "punctuality", column == null ? null : column.name());
      bind(query, "kind", kind == null ? null : kind.code());
      bind(query, "step", wanted.step());
      bind(query, "stayed", wanted.stayedBefore());
      bind(query, "text", wanted.text().isBlank() ? null : wanted.text().strip());
    }
    return query;
  }

  private static void bind(Query query, String name, @Nullable Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }

  private static String order(Order order) {
    return switch (order) {
      case REGISTER -> " order by place";
      case LONGEST_WAIT ->
          " order by (state = 'exempt' or coalesce(step, '') = 'done'), since, place";
      case NEWEST_SUBMISSION -> " order by first_submitted_at desc nulls last, place";
    };
  }

  private static OverviewLine line(Tuple row) {
    var report = row.get(4, UUID.class);
    var state = row.get(5, String.class);
    var step = row.get(6, String.class);
    var moving = !state.equals("exempt") && !"done".equals(step);
    var edition = Documents.readOrNull(row.get(18, String.class), Edition.class);
    return new OverviewLine(
        new UnitId(row.get(0, UUID.class)),
        row.get(1, String.class),
        row.get(2, String.class),
        UnitKind.of(row.get(3, String.class)),
        report == null ? null : new ReportId(report),
        state,
        step,
        number(row, 7),
        row.get(8, String.class),
        row.get(9, String.class),
        moving ? Columns.instantOrNull(row, 10) : null,
        number(row, 11),
        Columns.instantOrNull(row, 12),
        Punctuality.valueOf(row.get(13, String.class).toUpperCase(Locale.ROOT)),
        Columns.instantOrNull(row, 14),
        row.get(15, String.class),
        row.get(16, Boolean.class),
        Columns.instantOrNull(row, 17),
        edition == null ? null : edition.address(),
        row.get(19, Boolean.class));
  }

  private static int number(Tuple row, int column) {
    return ((Number) row.get(column)).intValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }
}
