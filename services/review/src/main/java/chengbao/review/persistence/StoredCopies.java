package chengbao.review.persistence;

import chengbao.manuscript.ContentHash;
import chengbao.review.KeptCopies;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.FoundCopies;
import chengbao.review.domain.UnitId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;

/// Found copies as JSON. They can be looked for again at any time: what a later release cannot read
/// counts as not kept.
@ApplicationScoped
class StoredCopies implements KeptCopies {
  private static final String OF =
      """
      select cast(found as text) from found_copies
      where case_id = :id and content_hash = :hash and office = :office
      """;

  private static final String KEEP =
      """
      insert into found_copies (case_id, content_hash, office, found)
      values (:id, :hash, :office, cast(:found as jsonb))
      on conflict (case_id, content_hash, office) do update set found = excluded.found
      """;

  private final EntityManager entities;
  private final ObjectMapper json;

  StoredCopies(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  @Override
  public Optional<FoundCopies> of(CaseId id, ContentHash text, UnitId office) {
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(OF, Tuple.class)
                .setParameter("id", id.value())
                .setParameter("hash", text.value())
                .setParameter("office", office.value()))
        .stream()
        .findFirst()
        .flatMap(row -> read(row.get(0, String.class)));
  }

  @Override
  public void keep(CaseId id, ContentHash text, UnitId office, FoundCopies found) {
    entities
        .createNativeQuery(KEEP)
        .setParameter("id", id.value())
        .setParameter("hash", text.value())
        .setParameter("office", office.value())
        .setParameter("found", write(found))
        .executeUpdate();
  }

  private Optional<FoundCopies> read(String stored) {
    try {
      return Optional.of(json.readValue(stored, FoundCopies.class));
    } catch (JsonProcessingException otherShape) {
      return Optional.empty();
    }
  }

  private String write(FoundCopies found) {
    try {
      return json.writeValueAsString(found);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are always writable", e);
    }
  }
}
