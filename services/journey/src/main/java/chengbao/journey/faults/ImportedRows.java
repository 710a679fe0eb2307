package chengbao.journey.faults;

import java.util.HashSet;

/// Each row of an import's file is done once, whatever died meanwhile.
final class ImportedRows {
  private final Verdict verdict;

  ImportedRows(Verdict verdict) {
    this.verdict = verdict;
  }

  void judge(ImportUnderFire.Shown shown) {
    if (!shown.state().equals("finished")) {
      verdict.stuck().add("import: " + shown.state());
    }
    var once = new HashSet<String>();
    for (var unit : shown.units()) {
      if (!once.add(unit)) {
        verdict.doubled().add("import: " + unit + " twice");
      }
    }
    if (once.size() < shown.rows()) {
      verdict.lost().add("import: %d of %d rows".formatted(once.size(), shown.rows()));
    }
    var otherwise = shown.done().stream().filter(done -> !done.equals("new")).count();
    if (otherwise > 0) {
      verdict.doubled().add("import: %d rows done otherwise than once".formatted(otherwise));
    }
  }
}
