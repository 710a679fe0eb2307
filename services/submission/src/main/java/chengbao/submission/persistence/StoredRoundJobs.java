package chengbao.submission.persistence;

import chengbao.submission.OverviewLine;
import chengbao.submission.RoundJobs;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.domain.UnitId;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Jobs are counted and taken by the database: plain SQL.
@ApplicationScoped
class StoredRoundJobs implements RoundJobs {
  private static final String JOB =
      """
      select id, round_id, kind, state, text, total, done, by_person, under_appointment, by_name, started_at, ended_at
      from round_job where %s
      """;

  private final EntityManager entities;

  StoredRoundJobs(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(RoundJob job, List<UnitId> units) {
    var under = job.by().appointment();
    entities
        .createNativeQuery(
            """
            insert into round_job (id, round_id, kind, state, text, total, done, by_person, under_appointment, by_name, started_at, ended_at)
            values (:id, :round, :kind, :state, :text, :total, :done, :person, cast(:under as uuid), :name, :at, cast(:ended as timestamptz))
            """)
        .setParameter("id", job.id())
        .setParameter("round", job.round().value())
        .setParameter("kind", job.kind().code())
        .setParameter("state", job.state().code())
        .setParameter("text", job.text())
        .setParameter("total", job.total())
        .setParameter("done", job.done())
        .setParameter("person", job.by().person().value())
        .setParameter("under", under == null ? null : under.toString())
        .setParameter("name", job.byName())
        .setParameter("at", job.at())
        .setParameter("ended", job.ended() == null ? null : job.ended().toString())
        .executeUpdate();
    if (!units.isEmpty()) {
      entities
          .createNativeQuery(
              """
              insert into round_job_unit (job_id, place, unit_id)
              select :id, place, cast(unit as uuid) from jsonb_array_elements_text(cast(:units as jsonb)) with ordinality as one(unit, place)
              """)
          .setParameter("id", job.id())
          .setParameter("units", ids(units))
          .executeUpdate();
    }
  }

  @Override
  public Optional<RoundJob> find(UUID id) {
    return one(query("id = :id", "").setParameter("id", id));
  }

  @Override
  public Optional<RoundJob> forChange(UUID id) {
    return one(query("id = :id", "for update").setParameter("id", id));
  }

  @Override
  public Optional<RoundJob> takeRunning() {
    return one(query("state = 'running'", "order by started_at limit 1 for update skip locked"));
  }

  @Override
  public void save(RoundJob job) {
    entities
        .createNativeQuery(
            """
            update round_job set state = :state, done = :done, ended_at = cast(:ended as timestamptz) where id = :id
            """)
        .setParameter("state", job.state().code())
        .setParameter("done", job.done())
        .setParameter("ended", job.ended() == null ? null : job.ended().toString())
        .setParameter("id", job.id())
        .executeUpdate();
  }

  @Override
  public List<RoundJob> of(RoundId round, int most) {
    return all(
        query("round_id = :round", "order by started_at desc")
            .setParameter("round", round.value())
            .setMaxResults(most));
  }

  @Override
  public List<UnitId> open(UUID id, int most) {
    var open =
        entities
            .createNativeQuery(
                """
                select unit_id from round_job_unit where job_id = :id and outcome is null order by place
                """,
                Tuple.class)
            .setParameter("id", id)
            .setMaxResults(most);
    return Columns.only(open, UUID.class).stream().map(UnitId::new).toList();
  }

  @Override
  public void told(UUID id, Collection<UnitId> units, String outcome) {
    entities
        .createNativeQuery(
            """
            update round_job_unit set outcome = :outcome
            where job_id = :id and unit_id in (select cast(unit as uuid) from jsonb_array_elements_text(cast(:units as jsonb)) as one(unit))
            """)
        .setParameter("outcome", outcome)
        .setParameter("id", id)
        .setParameter("units", ids(units))
        .executeUpdate();
  }

  @Override
  public int count(UUID id, String outcome) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from round_job_unit where job_id = :id and outcome = :outcome")
                .setParameter("id", id)
                .setParameter("outcome", outcome)
                .getSingleResult())
        .intValue();
  }

  @Override
  public void keep(UUID id, int place, List<OverviewLine> slice) {
    entities
        .createNativeQuery(
            "insert into round_job_slice (job_id, place, lines) values (:id, :place, cast(:lines as jsonb))")
        .setParameter("id", id)
        .setParameter("place", place)
        .setParameter("lines", Documents.write(slice))
        .executeUpdate();
  }

  @Override
  public List<OverviewLine> lines(UUID id) {
    var slices =
        entities
            .createNativeQuery(
                "select cast(lines as text) from round_job_slice where job_id = :id order by place",
                Tuple.class)
            .setParameter("id", id);
    return Columns.only(slices, String.class).stream()
        .flatMap(
            slice -> Documents.read(slice, new TypeReference<List<OverviewLine>>() {}).stream())
        .toList();
  }

  private static String ids(Collection<UnitId> units) {
    return Documents.write(units.stream().map(UnitId::toString).toList());
  }

  private Query query(String where, String rest) {
    return entities.createNativeQuery(JOB.formatted(where) + rest, Tuple.class);
  }

  private static Optional<RoundJob> one(Query query) {
    return all(query).stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  private static List<RoundJob> all(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(StoredRoundJobs::job).toList();
  }

  private static RoundJob job(Tuple row) {
    var under = row.get(8, UUID.class);
    return new RoundJob(
        row.get(0, UUID.class),
        new RoundId(row.get(1, UUID.class)),
        RoundJob.Kind.valueOf(row.get(2, String.class).toUpperCase(Locale.ROOT)),
        RoundJob.State.valueOf(row.get(3, String.class).toUpperCase(Locale.ROOT)),
        row.get(4, String.class),
        ((Number) row.get(5)).intValue(),
        ((Number) row.get(6)).intValue(),
        new Caller(
            new PersonId(row.get(7, UUID.class)), under == null ? null : new AppointmentId(under)),
        row.get(9, String.class),
        Columns.instant(row, 10),
        Columns.instantOrNull(row, 11));
  }
}
