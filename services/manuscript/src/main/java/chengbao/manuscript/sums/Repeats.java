package chengbao.manuscript.sums;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.figures.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The same thing counted in two places. Only where subject, unit and period are the same to the
/// letter and the subject is long enough to mean one thing; everything else is silence.
final class Repeats {
  private static final int LEAST_SUBJECT = 6;

  private Repeats() {}

  static List<Sum> in(Manuscript manuscript, List<Figure> figures) {
    Map<String, Figure> seen = new HashMap<>();
    List<Sum> sums = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.subject().length() < LEAST_SUBJECT || figure.indicator() == null) {
        continue;
      }
      Figure first = seen.putIfAbsent(figure.subject() + figure.unit(), figure);
      if (first != null && sameThing(manuscript, first, figure)) {
        sums.add(sum(first, figure));
      }
    }
    return sums;
  }

  private static boolean sameThing(Manuscript manuscript, Figure first, Figure second) {
    boolean elsewhere = !first.blockId().equals(second.blockId());
    boolean samePeriod = Objects.equals(first.period(), second.period()) && first.period() != null;
    boolean plain = first.change() == second.change() && first.isExact() && second.isExact();
    return elsewhere && samePeriod && plain && manuscript.offsetOf(first.blockId()) >= 0;
  }

  private static Sum sum(Figure first, Figure second) {
    boolean holds = first.value().compareTo(second.value()) == 0;
    String working = first.number() + (holds ? "=" : "≠") + second.number();
    return new Sum(
        Sum.Kind.REPEAT,
        second.blockId(),
        second.start(),
        second.end(),
        second.quote(),
        working,
        holds,
        true);
  }
}
