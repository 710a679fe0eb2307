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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The overview, with what is the same for all readers of a round counted once as long as its pulse
/// stands (decision 0012).
@ApplicationScoped
class StoredOverviews implements Overviews {
  private static final int MOST_ROUNDS = 1_000;
  private static final int MOST_MATCHES = 100;

  /// What is counted over all units of a round.
  private record Snapshot(List<Count> counts, List<Day> progress) {}

  private final EntityManager entities;
  private final KeptByPulse<RoundId, Snapshot> snapshots = new KeptByPulse<>(MOST_ROUNDS);
  private final KeptByPulse<Wanted, List<UnitId>> matches = new KeptByPulse<>(MOST_MATCHES);

  StoredOverviews(EntityManager entities) {
    this.entities = entities;
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
    var page = matched(wanted).stream().skip(from).limit(most).toList();
    if (page.isEmpty()) {
      return List.of();
    }
    var lines =
        rows(new OverviewQuery(entities, wanted).lines(page)).stream()
            .map(StoredOverviews::line)
            .collect(Collectors.toMap(OverviewLine::unit, line -> line));
    return page.stream().map(lines::get).filter(Objects::nonNull).toList();
  }

  @Override
  public int found(Wanted wanted) {
    return matched(wanted).size();
  }

  /// What a reader's own units or the length of a stay narrow differs with everyone and every
  /// instant: only what all readers of an office ask alike is kept.
  private List<UnitId> matched(Wanted wanted) {
    if (wanted.seenBy() != null || wanted.stayedBefore() != null) {
      return match(wanted);
    }
    return matches.of(
        wanted.at(Instant.EPOCH), beat(wanted.round()), wanted.now(), () -> match(wanted));
  }

  private List<UnitId> match(Wanted wanted) {
    return rows(new OverviewQuery(entities, wanted).matched()).stream()
        .map(row -> new UnitId(row.get(0, UUID.class)))
        .toList();
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
    return snapshots.of(round, beat, now, () -> count(round, now)).counts();
  }

  private Snapshot snapshot(RoundId round, Instant now) {
    var beat = beat(round);
    return snapshots.of(round, beat, now, () -> count(round, now));
  }

  private Snapshot count(RoundId round, Instant now) {
    return new Snapshot(counted(Wanted.all(round, null, now)), days(round));
  }

  private List<Count> counted(Wanted wanted) {
    return rows(new OverviewQuery(entities, wanted).counts()).stream()
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
