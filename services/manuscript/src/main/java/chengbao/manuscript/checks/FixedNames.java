package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.reading.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Fixed names and set phrases that are nearly right, with one character changed, lost or added.
/// Such a slip fails a whole site, so it is an error, and this rule runs once more on the public
/// text just before publication.
final class FixedNames implements Rule {
  private static final List<FixedName> NAMES =
      Resources.lines("fixed-names.txt").stream().map(FixedName::of).toList();
  private static final int LEAST_HEAD = 3;

  /// A name and the days on which it is in use.
  private record FixedName(String name, LocalDate from, LocalDate to) {
    static FixedName of(String line) {
      String[] columns = line.split("\t+");
      return new FixedName(
          columns[0],
          LocalDate.parse(columns[1]),
          columns.length > 2 ? LocalDate.parse(columns[2]) : LocalDate.MAX);
    }

    boolean isUsed(LocalDate on) {
      return !on.isBefore(from) && !on.isAfter(to);
    }
  }

  @Override
  public String id() {
    return "C12-fixed-names";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (FixedName fixed : NAMES) {
      if (fixed.isUsed(draft.judgedOn())) {
        draft.lines().forEach(line -> nearMisses(line, fixed.name(), hits));
      }
    }
    return hits;
  }

  /// One slip leaves either the first or the second half of a name as it is.
  private static void nearMisses(Block block, String name, List<Hit> hits) {
    String text = block.text();
    int half = name.length() / 2;
    String head = name.substring(0, half);
    String tail = name.substring(half);
    for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      int end = endOfNearMiss(text, at + half, tail);
      if (end > 0) {
        add(block, at, end, name, hits);
      }
    }
    boolean telling = head.length() >= LEAST_HEAD;
    for (int at = text.indexOf(tail); telling && at >= 0; at = text.indexOf(tail, at + 1)) {
      int start = startOfNearMiss(text, at, head);
      if (start >= 0) {
        add(block, start, at + tail.length(), name, hits);
      }
    }
  }

  /// Where a text that should read `wanted` from a place on ends, when it does so but for one slip;
  /// 0 when it is right or more is wrong.
  private static int endOfNearMiss(String text, int from, String wanted) {
    if (text.startsWith(wanted, from)) {
      return 0;
    }
    int same = 0;
    while (same < wanted.length()
        && from + same < text.length()
        && text.charAt(from + same) == wanted.charAt(same)) {
      same++;
    }
    String rest = wanted.substring(Math.min(wanted.length(), same + 1));
    boolean lastDiffers = rest.isEmpty();
    if (lastDiffers) {
      return 0;
    }
    if (text.startsWith(rest, from + same + 1)) {
      return from + same + 1 + rest.length();
    }
    if (text.startsWith(rest, from + same)) {
      return from + same + rest.length();
    }
    String whole = wanted.substring(same);
    return text.startsWith(whole, from + same + 1) ? from + same + 1 + whole.length() : 0;
  }

  private static int startOfNearMiss(String text, int before, String wanted) {
    if (text.startsWith(wanted, before - wanted.length()) && before >= wanted.length()) {
      return -1;
    }
    for (int slip = 1; slip < wanted.length(); slip++) {
      String first = wanted.substring(0, slip);
      String second = wanted.substring(slip + 1);
      int changed = before - wanted.length();
      if (changed >= 0
          && text.startsWith(first, changed)
          && text.startsWith(second, changed + slip + 1)) {
        return changed;
      }
      int lost = before - wanted.length() + 1;
      if (lost >= 0 && text.startsWith(first + second, lost)) {
        return lost;
      }
    }
    return -1;
  }

  private static void add(Block block, int start, int end, String name, List<Hit> hits) {
    String found = block.text().substring(start, end);
    boolean otherSign = found.chars().anyMatch(c -> "，。、；：“”《》（）\n".indexOf(c) >= 0);
    boolean known =
        found.replace("的", "").equals(name)
            || NAMES.stream()
                .map(FixedName::name)
                .anyMatch(other -> !other.equals(name) && other.contains(found));
    boolean seen =
        hits.stream()
            .anyMatch(
                hit -> block.id().equals(hit.blockId()) && hit.start() < end && start < hit.end());
    if (!otherSign && !known && !seen) {
      hits.add(Hit.of(block, start, end).with("instead", name));
    }
  }
}
