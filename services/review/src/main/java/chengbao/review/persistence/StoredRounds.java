package chengbao.review.persistence;

import chengbao.review.domain.RoundNow;
import chengbao.review.domain.Rounds;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/// Rounds in PostgreSQL, as JSON: they are read whole and searched for nothing.
@ApplicationScoped
class StoredRounds implements Rounds {
  private static final String KEEP =
      """
      insert into rounds (id, version, told) values (:id, :version, cast(:told as jsonb))
      on conflict (id) do update set version = excluded.version, told = excluded.told
      where rounds.version < excluded.version
      """;

  private final EntityManager entities;
  private final ObjectMapper json;

  StoredRounds(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  @Override
  public Optional<RoundNow> find(UUID round) {
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(
                    "select cast(told as text) from rounds where id = :id", Tuple.class)
                .setParameter("id", round))
        .stream()
        .findFirst()
        .map(row -> read(row.get(0, String.class)));
  }

  @Override
  public void keep(RoundNow round, long version) {
    try {
      entities
          .createNativeQuery(KEEP)
          .setParameter("id", round.id())
          .setParameter("version", version)
          .setParameter("told", json.writeValueAsString(round))
          .executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are always writable", e);
    }
  }

  private RoundNow read(String told) {
    try {
      return json.readValue(told, RoundNow.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored round cannot be read", e);
    }
  }
}
