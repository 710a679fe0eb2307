package chengbao.journey.faults;

import java.util.List;
import java.util.Map;

/// What the system shows once it is at rest, as anybody can read it through the API and from the
/// topics.
///
/// @param reports by id
/// @param events of the topics of moves, each topic's in its order
/// @param held one line for each event that a service keeps back
public record Evidence(Map<String, Shown> reports, List<Announced> events, List<String> held) {
  public Evidence {
    reports = Map.copyOf(reports);
    events = List.copyOf(events);
    held = List.copyOf(held);
  }

  /// One report as the three services show it.
  ///
  /// @param submissionActs verbs of the officers' own acts in submission, in order
  /// @param reviewActs the same in review
  /// @param submissionState `published`, `not-published` or where it stopped
  /// @param caseState `decided` or where it stopped
  public record Shown(
      List<String> submissionActs,
      List<String> reviewActs,
      String submissionState,
      String caseState,
      List<Edition> editions) {}

  /// One public edition.
  ///
  /// @param publicHash as the portal states it
  /// @param readHash computed from the text that the portal shows
  public record Edition(int number, String publicHash, String readHash) {}

  /// One record of a topic.
  public record Announced(String topic, String report, long seq, String id, String type) {}
}
