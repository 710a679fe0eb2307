package chengbao.manuscript.evaluation;

import chengbao.manuscript.figures.Figures;
import chengbao.manuscript.sums.Sum;
import chengbao.manuscript.sums.Sums;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Compares the sums done with those labelled: the same kind of claim on overlapping spans, and
/// whether it comes out.
final class SumEvaluation {
  final Tally sums;

  SumEvaluation(String name) {
    sums = new Tally(name + " sums");
  }

  void add(LabelledText text) {
    JsonNode labels = text.labels().path("sums");
    if (!labels.isArray()) {
      return;
    }
    List<Sum> found =
        new ArrayList<>(
            Sums.of(text.manuscript(), Figures.of(text.manuscript(), text.reportYear())));
    for (JsonNode label : labels) {
      Sum match = found.stream().filter(sum -> matches(text, sum, label)).findFirst().orElse(null);
      found.remove(match);
      if (label.path("optional").asBoolean()) {
        continue;
      }
      if (match == null) {
        sums.miss(text.name() + " " + label);
      } else {
        sums.hit();
      }
    }
    found.forEach(sum -> sums.falseAlarm(text.name() + " " + sum));
  }

  private static boolean matches(LabelledText text, Sum sum, JsonNode label) {
    int offset = text.manuscript().offsetOf(sum.blockId());
    int start = text.original(offset + sum.start());
    int end = text.original(offset + sum.end() - 1) + 1;
    return sum.kind().code().equals(label.path("kind").asText())
        && sum.holds() == label.path("holds").asBoolean()
        && (overlaps(label, start, end) || overlaps(label.path("other"), start, end));
  }

  /// A repeat may be shown at either of its two places.
  private static boolean overlaps(JsonNode label, int start, int end) {
    return start < label.path("end").asInt() && label.path("start").asInt() < end;
  }
}
