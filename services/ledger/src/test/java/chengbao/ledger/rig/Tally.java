package chengbao.ledger.rig;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of events that were announced: which were never applied, which more than once, which
/// before an earlier one of their key.
public record Tally(List<Applied> lost, List<Applied> doubled, List<Applied> disordered) {

  /// Compares what was announced with what was applied.
  public static Tally of(List<Applied> announced, List<Applied> applied) {
    List<Applied> lost = new ArrayList<>(announced);
    lost.removeAll(applied);
    return new Tally(lost, doubled(applied), disordered(applied));
  }

  /// Nothing lost, nothing doubled, everything in order.
  public boolean clean() {
    return lost.isEmpty() && doubled.isEmpty() && disordered.isEmpty();
  }

  private static List<Applied> doubled(List<Applied> applied) {
    Set<Applied> met = new HashSet<>();
    return applied.stream().filter(event -> !met.add(event)).toList();
  }

  /// Events that came for the first time after a later one of their key had come.
  private static List<Applied> disordered(List<Applied> applied) {
    Map<String, Long> furthest = new HashMap<>();
    Set<Applied> met = new HashSet<>();
    return applied.stream()
        .filter(met::add)
        .filter(event -> furthest.merge(event.key(), event.number(), Math::max) > event.number())
        .toList();
  }
}
