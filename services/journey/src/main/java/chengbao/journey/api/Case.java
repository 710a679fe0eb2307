package chengbao.journey.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.StreamSupport;

/// A report in review as its office sees it.
///
/// @param tag to be given back with the next move
public record Case(JsonNode data, String tag) {

  public String id() {
    return data.path("id").asText();
  }

  /// `waiting`, `claimed`, `with-unit` or `decided`.
  public String state() {
    return data.path("state").asText();
  }

  /// The office whose turn it is.
  public String office() {
    return data.path("office").asText();
  }

  /// The block of the text in which these words stand.
  ///
  /// @throws NoSuchElementException when none has them
  public String block(String quote) {
    return StreamSupport.stream(data.path("text").path("blocks").spliterator(), false)
        .filter(block -> block.path("text").asText().contains(quote))
        .map(block -> block.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id() + " does not say " + quote));
  }

  /// The waivers that came with the version, by the ids of their findings.
  public List<String> waivers() {
    return StreamSupport.stream(data.path("findings").spliterator(), false)
        .filter(finding -> finding.hasNonNull("waiver"))
        .map(finding -> finding.path("id").asText())
        .toList();
  }
}
