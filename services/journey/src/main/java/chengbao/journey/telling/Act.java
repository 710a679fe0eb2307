package chengbao.journey.telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;

/// One thing that happens in the story.
///
/// @param round the year of the round it belongs to
/// @param unit the full name of the unit whose report it is about, empty for a round itself
/// @param by the login of who does it, empty when nobody does
/// @param words what they write
public record Act(Instant at, int round, String unit, Move move, String by, JsonNode words) {

  /// What they write in this field, empty when nothing.
  public String word(String field) {
    return words.path(field).asText("");
  }

  Instant time(String field) {
    return OffsetDateTime.parse(word(field)).toInstant();
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(unit.isEmpty() ? round : unit, move.code(), at);
  }
}
