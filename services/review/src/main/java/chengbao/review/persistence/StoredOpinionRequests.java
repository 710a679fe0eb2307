package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.OpinionRequest.Given;
import chengbao.review.domain.OpinionRequests;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests for opinions in PostgreSQL.
@ApplicationScoped
class StoredOpinionRequests implements OpinionRequests {
  private static final String ADD =
      """
      insert into opinion_requests (id, case_id, version, asking, asking_name, asked_by, asked,
        asked_name, question, answer_by, at)
      values (:id, :about, :version, :asking, :askingName, :askedBy, :asked, :askedName, :question,
        :answerBy, :at)
      """;

  private static final String OFFICES =
      """
      select u.id, u.kind, u.name, u.short_name, u.district from units u
      where u.id <> :asking and u.district = (select district from units where id = :asking)
        and exists (select from appointments a where a.unit = u.id and 'reviewer' = any (a.functions)
          and a.from_at <= :now and (a.until_at is null or a.until_at > :now))
      order by u.name
      """;

  private final EntityManager entities;
  private final Clock clock;

  StoredOpinionRequests(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void add(OpinionRequest request) {
    entities
        .createNativeQuery(ADD)
        .setParameter("id", request.id())
        .setParameter("about", request.about().value())
        .setParameter("version", request.version())
        .setParameter("asking", request.asking().value())
        .setParameter("askingName", request.askingName())
        .setParameter("askedBy", request.askedBy())
        .setParameter("asked", request.asked().value())
        .setParameter("askedName", request.askedName())
        .setParameter("question", request.question())
        .setParameter("answerBy", request.answerBy())
        .setParameter("at", request.at())
        .executeUpdate();
  }

  @Override
  public Optional<OpinionRequest> find(UUID id, UnitId asked) {
    return found(
            query("id = :id and asked = :asked")
                .setParameter("id", id)
                .setParameter("asked", asked.value()))
        .stream()
        .findFirst();
  }

  @Override
  public void answer(OpinionRequest answered) {
    Given given = Objects.requireNonNull(answered.given());
    entities
        .createNativeQuery(
            "update opinion_requests set opinion = :opinion, given_by = :by, given_at = :at"
                + " where id = :id and given_at is null")
        .setParameter("opinion", given.opinion())
        .setParameter("by", given.by())
        .setParameter("at", given.at())
        .setParameter("id", answered.id())
        .executeUpdate();
  }

  @Override
  public List<OpinionRequest> about(CaseId id) {
    return found(query("case_id = :about order by at, id").setParameter("about", id.value()));
  }

  @Override
  public List<OpinionRequest> askedOf(UnitId office) {
    return found(
        query("asked = :asked order by given_at is not null, answer_by, id limit 100")
            .setParameter("asked", office.value()));
  }

  @Override
  public List<Unit> offices(UnitId asking) {
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(OFFICES, Tuple.class)
                .setParameter("asking", asking.value())
                .setParameter("now", clock.instant()))
        .stream()
        .map(row ->
            new Unit(
                new UnitId(row.get("id", UUID.class)),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("district", String.class)))
        .toList();
  }

  private Query query(String condition) {
    return entities.createNativeQuery(
        "select * from opinion_requests where " + condition, Tuple.class);
  }

  private static List<OpinionRequest> found(Query query) {
    return StoredCaseLines.tuples(query).stream().map(StoredOpinionRequests::request).toList();
  }

  private static OpinionRequest request(Tuple row) {
    return new OpinionRequest(
        row.get("id", UUID.class),
        new CaseId(row.get("case_id", UUID.class)),
        row.get("version", Integer.class),
        new UnitId(row.get("asking", UUID.class)),
        row.get("asking_name", String.class),
        row.get("asked_by", String.class),
        new UnitId(row.get("asked", UUID.class)),
        row.get("asked_name", String.class),
        row.get("question", String.class),
        Objects.requireNonNull(StoredCaseLines.day(row, "answer_by")),
        row.get("at", Instant.class),
        given(row));
  }

  private static @Nullable Given given(Tuple row) {
    Instant at = row.get("given_at", Instant.class);
    return at == null
        ? null
        : new Given(row.get("opinion", String.class), row.get("given_by", String.class), at);
  }
}
