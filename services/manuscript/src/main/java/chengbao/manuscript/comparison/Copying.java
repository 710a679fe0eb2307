package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.comparison.Copied.SectionShare;
import chengbao.manuscript.comparison.Overlap.Run;
import chengbao.manuscript.comparison.Overlap.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds what a report has from others: its own of last year, those of other units, a template. A
/// passage counts when at least [#LEAST_CHARACTERS] of its characters are copied that not everybody
/// writes: titles of laws, prescribed wording and phrases that more than [#MOST_UNITS] units share
/// are left out. Small changes between (a figure, a name, a word) do not hide it.
///
/// Among very many reports [CopyIndex] first says which few are worth comparing.
public final class Copying {
  public static final int LEAST_CHARACTERS = 30;
  public static final int MOST_UNITS = 5;
  private static final double LEAST_LIKENESS = 0.6;

  private final ReportText report;
  private final Letters letters;
  private final boolean[] ownWords;
  private final boolean[] copied;
  private final List<Found> found = new ArrayList<>();

  private record Compared(ReportText report, Letters letters, List<Stretch> stretches) {}

  private record Found(int start, CopiedPassage passage) {}

  private Copying(ReportText report) {
    this.report = report;
    this.letters = Letters.of(report);
    this.ownWords = new boolean[letters.length()];
    this.copied = new boolean[letters.length()];
    for (int i = 0; i < ownWords.length; i++) {
      ownWords[i] = !letters.prescribed()[i];
    }
  }

  /// Compares a report with a few others.
  public static Copied find(ReportText report, List<ReportText> others) {
    return new Copying(report).against(others);
  }

  /// Compares a report with a few others, and leaves out what more than [#MOST_UNITS] units of a
  /// whole index share.
  public static Copied find(ReportText report, List<ReportText> others, CopyIndex index) {
    Copying copying = new Copying(report);
    copying.leaveOut(index.shared(copying.letters, report.unit()));
    return copying.against(others);
  }

  private void leaveOut(boolean[] common) {
    for (int i = 0; i < common.length; i++) {
      ownWords[i] &= !common[i];
    }
  }

  private Copied against(List<ReportText> others) {
    List<Compared> compared = others.stream().map(this::compared).toList();
    leaveOut(sharedByMany(compared));
    compared.forEach(other -> other.stretches().forEach(stretch -> judge(stretch, other)));
    found.sort(Comparator.comparingInt(Found::start));
    return new Copied(found.stream().map(Found::passage).toList(), shares());
  }

  private Compared compared(ReportText other) {
    Letters theirs = Letters.of(other);
    return new Compared(other, theirs, Overlap.of(letters, theirs));
  }

  private boolean[] sharedByMany(List<Compared> compared) {
    Map<String, boolean[]> units = new HashMap<>();
    for (Compared other : compared) {
      boolean[] shared =
          units.computeIfAbsent(other.report().unit(), _ -> new boolean[ownWords.length]);
      other.stretches().stream()
          .flatMap(stretch -> stretch.runs().stream())
          .forEach(run -> Arrays.fill(shared, run.here(), run.here() + run.length(), true));
    }
    units.put(report.unit(), filled(ownWords.length));
    boolean[] common = new boolean[ownWords.length];
    for (int i = 0; i < common.length; i++) {
      int at = i;
      common[i] = units.values().stream().filter(shared -> shared[at]).count() > MOST_UNITS;
    }
    return common;
  }

  private static boolean[] filled(int length) {
    boolean[] filled = new boolean[length];
    Arrays.fill(filled, true);
    return filled;
  }

  private void judge(Stretch stretch, Compared other) {
    int characters = 0;
    for (Run run : stretch.runs()) {
      for (int i = run.here(); i < run.here() + run.length(); i++) {
        characters += ownWords[i] ? 1 : 0;
      }
    }
    if (characters < LEAST_CHARACTERS || stretch.likeness() < LEAST_LIKENESS) {
      return;
    }
    for (Run run : stretch.runs()) {
      Arrays.fill(copied, run.here(), run.here() + run.length(), true);
    }
    CopiedPassage passage =
        new CopiedPassage(
            place(report, letters, stretch.start(), stretch.end()),
            other.report().id(),
            place(other.report(), other.letters(), stretch.startThere(), stretch.endThere()),
            characters,
            stretch.likeness());
    found.add(new Found(stretch.start(), passage));
  }

  private static Place place(ReportText report, Letters letters, int from, int to) {
    Block block = report.blocks().get(letters.blocks()[from]);
    return Clauses.widened(block, letters.starts()[from], letters.ends()[to - 1]);
  }

  private List<SectionShare> shares() {
    FirstLevel[] sections = FirstLevel.of(report.blocks());
    Map<FirstLevel, int[]> counts = new LinkedHashMap<>();
    for (FirstLevel section : sections) {
      counts.putIfAbsent(section, new int[2]);
    }
    for (int i = 0; i < letters.length(); i++) {
      if (ownWords[i]) {
        int[] count = counts.computeIfAbsent(sections[letters.blocks()[i]], _ -> new int[2]);
        count[0]++;
        count[1] += copied[i] ? 1 : 0;
      }
    }
    List<SectionShare> shares = new ArrayList<>();
    counts.forEach((section, count) ->
        shares.add(new SectionShare(section.id(), section.heading(), count[0], count[1])));
    return shares;
  }
}
