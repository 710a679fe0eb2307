package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

/// A rule that is a list of patterns in a data file, each with what should stand there instead.
///
/// @param file the data file: one entry a line, pattern, suggestion and perhaps the dates from and
///   to which it holds, parted by tabs
record PatternRule(String id, String file, Lexicon lexicon) implements Rule {
  PatternRule(String id, String file) {
    this(id, file, Lexicon.of(file));
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    List<Lexicon.Entry> entries = lexicon.on(draft.judgedOn(), draft.text());
    for (Block block : draft.lines()) {
      for (Lexicon.Entry entry : entries) {
        Matcher found = entry.pattern().matcher(block.text());
        while (found.find()) {
          add(Hit.of(block, found.start(), found.end()).with("instead", entry.instead()), hits);
        }
      }
    }
    return hits;
  }

  /// Two entries may see the same slip; one finding is enough.
  private static void add(Hit hit, List<Hit> hits) {
    boolean seen =
        hits.stream()
            .anyMatch(other ->
                Objects.equals(other.blockId(), hit.blockId())
                    && other.start() < hit.end()
                    && hit.start() < other.end());
    if (!seen) {
      hits.add(hit);
    }
  }
}
