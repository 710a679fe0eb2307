package chengbao.manuscript.evaluation;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.evaluation.Mutation.Mutant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Spoils clean reports many times, one random defect at a time, and counts how many are seen by
/// the right rule at the right place. Texts on which a rule speaks already are left out for it.
public final class MutationRun {
  private final List<LabelledText> texts;
  private final Map<Mutation, int[]> counts = new EnumMap<>(Mutation.class);
  final List<String> unseen = new ArrayList<>();

  MutationRun(List<LabelledText> texts) {
    this.texts = texts;
  }

  /// @param times how often each kind of defect is planted
  MutationRun run(int times, long seed) {
    Random random = new Random(seed);
    for (Mutation mutation : Mutation.values()) {
      int[] count = new int[2];
      List<LabelledText> silent = texts.stream().filter(text -> isSilent(text, mutation)).toList();
      for (int tries = 0; count[1] < times && tries < times * 4; tries++) {
        LabelledText text = silent.get(random.nextInt(silent.size()));
        Mutant mutant = mutation.of(text, random, texts);
        if (mutant != null) {
          count[1]++;
          count[0] += isSeen(mutation, mutant, text) ? 1 : 0;
        }
      }
      counts.put(mutation, count);
    }
    return this;
  }

  private static boolean isSilent(LabelledText text, Mutation mutation) {
    return Checks.run(text.manuscript(), context(text)).stream()
        .noneMatch(finding -> finding.rule().startsWith(mutation.code));
  }

  private boolean isSeen(Mutation mutation, Mutant mutant, LabelledText text) {
    if (!(ReportReader.readText(mutant.text()) instanceof Reading.Read read)) {
      return false;
    }
    List<Finding> findings =
        Checks.examine(read.manuscript(), context(text), RuleSet.national(), mutant.others())
            .findings();
    boolean seen = findings.stream().anyMatch(finding -> mutation.isSeenBy(finding, read, mutant));
    if (!seen) {
      int from = Math.max(0, mutant.start() - 30);
      unseen.add(
          mutation
              + " "
              + text.name()
              + " …"
              + mutant
                  .text()
                  .substring(from, Math.min(mutant.text().length(), mutant.start() + 40))
                  .replace('\n', '|'));
    }
    return seen;
  }

  private static CheckContext context(LabelledText text) {
    return new CheckContext(
        text.reportYear(), null, true, LocalDate.of(text.reportYear() + 1, 2, 1), null, null);
  }

  double share(Mutation mutation) {
    int[] count = counts.getOrDefault(mutation, new int[2]);
    return count[1] == 0 ? 0 : (double) count[0] / count[1];
  }

  String report() {
    StringBuilder report =
        new StringBuilder("planted at random, seen by the right rule at the right place\n");
    counts.forEach((mutation, count) ->
        report.append(
            String.format(
                Locale.ROOT,
                "%-18s %s  %4d of %4d  %.3f%n",
                mutation,
                mutation.code,
                count[0],
                count[1],
                share(mutation))));
    return report.toString();
  }

  public static void main(String[] arguments) {
    int times = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
    MutationRun run = new MutationRun(LabelledText.corpus("clean-")).run(times, 20261101);
    System.out.println(run.report());
    run.unseen.stream().limit(40).forEach(System.out::println);
  }
}
