package chengbao.manuscript.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Hits, misses and false alarms of one kind, with what was missed and what was too much.
final class Tally {
  private final String kind;
  private final List<String> missed = new ArrayList<>();
  private final List<String> tooMuch = new ArrayList<>();
  private int hits;

  Tally(String kind) {
    this.kind = kind;
  }

  void hit() {
    hits++;
  }

  void miss(String what) {
    missed.add(what);
  }

  void falseAlarm(String what) {
    tooMuch.add(what);
  }

  void add(Tally other) {
    hits += other.hits;
    missed.addAll(other.missed);
    tooMuch.addAll(other.tooMuch);
  }

  double precision() {
    return hits == 0 && tooMuch.isEmpty() ? 1 : (double) hits / (hits + tooMuch.size());
  }

  double recall() {
    return hits == 0 && missed.isEmpty() ? 1 : (double) hits / (hits + missed.size());
  }

  List<String> tooMuch() {
    return tooMuch;
  }

  List<String> missed() {
    return missed;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-34s precision %.3f  recall %.3f  (%d found, %d missed, %d too much)",
        kind,
        precision(),
        recall(),
        hits,
        missed.size(),
        tooMuch.size());
  }
}
