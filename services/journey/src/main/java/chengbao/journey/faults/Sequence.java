package chengbao.journey.faults;

import chengbao.journey.faults.Evidence.Announced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Judges the numbers of events: for each report and topic 1, 2, 3 …, every number one event.
///
/// An event may stand in a topic twice, for a relay that is killed between the broker's
/// acknowledgement and its own mark sends it again; readers know it by its id. Two events of one
/// number, or a number left out, are faults.
final class Sequence {
  private final Verdict verdict;
  private final Map<String, Map<Long, String>> seen = new HashMap<>();

  Sequence(Verdict verdict) {
    this.verdict = verdict;
  }

  void judge(List<Announced> events) {
    events.forEach(this::judge);
  }

  private void judge(Announced event) {
    String line = event.topic() + " " + event.report();
    Map<Long, String> numbers = seen.computeIfAbsent(line, _ -> new HashMap<>());
    String known = numbers.putIfAbsent(event.seq(), event.id());
    if (known != null) {
      if (!known.equals(event.id())) {
        verdict.doubled().add("%s: two events %d".formatted(line, event.seq()));
      }
    } else if (event.seq() != numbers.size()) {
      verdict.lost().add("%s: event %d in place %d".formatted(line, event.seq(), numbers.size()));
    }
  }
}
