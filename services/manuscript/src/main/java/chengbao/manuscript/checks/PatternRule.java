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

  /// How far around a literal its pattern may reach.
  private static final int REACH = 40;

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (entry.holds(draft.judgedOn())) {
        find(entry, draft, hits);
      }
    }
    return hits;
  }

  /// Most entries match nothing: their literals are looked for first, the pattern only around them.
  private static void find(Lexicon.Entry entry, Draft draft, List<Hit> hits) {
    if (entry.hint().literals().isEmpty()) {
      draft.lines().forEach(line -> find(entry, line, 0, line.text().length(), hits));
    }
    for (String literal : entry.hint().literals()) {
      int at = draft.text().indexOf(literal);
      for (; at >= 0; at = draft.text().indexOf(literal, at + 1)) {
        int number = draft.lineAt(at);
        Block line = draft.lines().get(number);
        int inLine = at - draft.startOf(number);
        int end = Math.min(line.text().length(), inLine + literal.length() + REACH);
        find(entry, line, Math.max(0, inLine - REACH), end, hits);
      }
    }
  }

  private static void find(Lexicon.Entry entry, Block line, int from, int to, List<Hit> hits) {
    Matcher found = entry.pattern().matcher(line.text());
    found.region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
    while (found.find()) {
      add(Hit.of(line, found.start(), found.end()).with("instead", entry.instead()), hits);
    }
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
