package chengbao.journey.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// A report as submission shows it to its unit.
///
/// @param tag to be given back with the next change
public record Report(JsonNode data, String tag) {

  /// What the checks found in the text.
  ///
  /// @param severity `blocker`, `error`, `warning` or `note`
  /// @param quote the passage it is about
  public record Finding(
      String id, String rule, String severity, String message, String quote, boolean explained) {}

  public String id() {
    return data.path("id").asText();
  }

  /// The round it answers.
  public String round() {
    return data.path("round").asText();
  }

  public String state() {
    return data.path("state").asText();
  }

  /// The hash of the public text of the version signed last, empty before.
  public String publicHash() {
    return hash("publicHash");
  }

  public String contentHash() {
    return hash("contentHash");
  }

  /// Where it is and who has to act, as far as the unit has been told.
  public String whereabouts() {
    return state() + " " + data.path("currentStep");
  }

  /// Findings that stop the report.
  public List<Finding> blockers() {
    return findings().stream().filter(finding -> finding.severity().equals("blocker")).toList();
  }

  /// Errors that need a waiver and have none.
  public List<Finding> unexplained() {
    return findings().stream()
        .filter(finding -> finding.severity().equals("error") && !finding.explained())
        .toList();
  }

  public List<Finding> findings() {
    return StreamSupport.stream(data.path("findings").spliterator(), false)
        .map(Report::finding)
        .toList();
  }

  private static Finding finding(JsonNode finding) {
    return new Finding(
        finding.path("id").asText(),
        finding.path("rule").asText(),
        finding.path("severity").asText(),
        finding.path("message").asText(),
        finding.path("quote").asText(),
        finding.hasNonNull("waiver"));
  }

  /// A hash is written as `{algorithm, value}` or as `algorithm:value`.
  private String hash(String field) {
    JsonNode hash = data.path(field);
    String value = hash.isObject() ? hash.path("value").asText() : hash.asText("");
    return value.substring(value.indexOf(':') + 1);
  }
}
