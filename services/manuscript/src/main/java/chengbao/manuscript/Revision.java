package chengbao.manuscript;

import chengbao.manuscript.reading.Assembly;
import chengbao.manuscript.structure.Composition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Carries the ids of blocks over an edit. A block that stands as before keeps its id wherever it
/// moved to; a block whose words were changed keeps it when more than half of its characters are
/// still there; what is new gets a new id.
public final class Revision {
  private static final double STILL_THE_SAME = 0.5;

  private final List<Block> before;
  private final List<Block> after;
  private final String[] ids;
  private final Set<String> taken = new HashSet<>();

  private Revision(List<Block> before, List<Block> after) {
    this.before = before;
    this.after = after;
    this.ids = new String[after.size()];
  }

  /// The blocks of an edited text, one line a block; typography is normalised.
  public static List<Block> of(List<Block> before, String text) {
    return of(before, Composition.blocks(Assembly.typed(text)));
  }

  /// The blocks of a text that was read anew, with the ids of the blocks it replaces.
  public static List<Block> of(List<Block> before, List<Block> after) {
    return new Revision(before, after).blocks();
  }

  private List<Block> blocks() {
    takeUnchanged();
    takeEdited();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      String id = ids[i];
      blocks.add(after.get(i).withId(id == null ? newId() : id));
    }
    return blocks;
  }

  private void takeUnchanged() {
    Map<String, List<String>> byText = new HashMap<>();
    for (Block block : before) {
      byText.computeIfAbsent(block.text(), text -> new ArrayList<>()).add(block.id());
    }
    for (int i = 0; i < ids.length; i++) {
      List<String> same = byText.get(after.get(i).text());
      if (same != null && !same.isEmpty()) {
        take(i, same.removeFirst());
      }
    }
  }

  private void takeEdited() {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] != null) {
        continue;
      }
      String best = null;
      double closest = STILL_THE_SAME;
      for (Block candidate : before) {
        double likeness =
            taken.contains(candidate.id()) ? 0 : likeness(candidate.text(), after.get(i).text());
        if (likeness > closest) {
          closest = likeness;
          best = candidate.id();
        }
      }
      if (best != null) {
        take(i, best);
      }
    }
  }

  private void take(int i, String id) {
    ids[i] = id;
    taken.add(id);
  }

  /// The share of character pairs two texts have in common (Dice), 0 to 1.
  static double likeness(String one, String other) {
    if (one.length() < 2 || other.length() < 2) {
      return one.equals(other) ? 1 : 0;
    }
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      pairs.merge(one.charAt(i) << 16 | one.charAt(i + 1), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      Integer left = pairs.get(other.charAt(i) << 16 | other.charAt(i + 1));
      if (left != null && left > 0) {
        pairs.put(other.charAt(i) << 16 | other.charAt(i + 1), left - 1);
        common++;
      }
    }
    return 2.0 * common / (one.length() + other.length() - 2);
  }

  /// An id that no other passage has.
  public static String newId() {
    return "b" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }
}
