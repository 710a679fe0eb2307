package chengbao.manuscript.evaluation;

import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Figures;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Compares the figures found with those labelled: spans overlap, value, unit and bound agree.
/// Measure, indicator and period are counted over the hits.
final class FigureEvaluation {
  final Tally figures;
  final Tally measures;
  final Tally indicators;
  final Tally periods;
  final Tally spans;

  FigureEvaluation(String name) {
    figures = new Tally(name + " figures");
    measures = new Tally(name + " measures of figures");
    indicators = new Tally(name + " indicators of figures");
    periods = new Tally(name + " periods of figures");
    spans = new Tally(name + " exact spans of figures");
  }

  void add(LabelledText text) {
    JsonNode labels = text.labels().path("figures");
    if (!labels.isArray()) {
      return;
    }
    List<Figure> found = new ArrayList<>(Figures.of(text.manuscript(), text.reportYear()));
    List<JsonNode> open = new ArrayList<>();
    for (JsonNode label : labels) {
      Figure match =
          found.stream().filter(figure -> matches(text, figure, label)).findFirst().orElse(null);
      if (match == null) {
        open.add(label);
      } else {
        found.remove(match);
        compare(text, match, label);
      }
    }
    for (JsonNode label : open) {
      boolean near =
          found.removeIf(
              figure -> label.path("optional").asBoolean() && overlaps(text, figure, label));
      if (!label.path("optional").asBoolean() && !near) {
        figures.miss(text.name() + " " + quote(text, label) + " " + label);
      }
    }
    found.forEach(figure -> figures.falseAlarm(text.name() + " " + figure));
  }

  private void compare(LabelledText text, Figure figure, JsonNode label) {
    String what = text.name() + " " + figure + " <> " + label;
    if (!label.path("optional").asBoolean()) {
      figures.hit();
    }
    count(measures, figure.measure().code().equals(label.path("measure").asText()), what);
    if (label.has("indicator")) {
      compare(indicators, String.valueOf(figure.indicator()), label.path("indicator"), what);
    }
    compare(periods, String.valueOf(figure.period()), label.path("period"), what);
    boolean exact =
        start(text, figure) == label.path("start").asInt()
            && end(text, figure) == label.path("end").asInt();
    count(spans, exact, what);
  }

  /// What neither names counts on no side; a wrong one is missed and too much at once.
  private static void compare(Tally tally, String found, JsonNode label, String what) {
    String wanted = label.asText("null");
    if (found.equals(wanted)) {
      if (!wanted.equals("null")) {
        tally.hit();
      }
      return;
    }
    if (!wanted.equals("null")) {
      tally.miss(what);
    }
    if (!found.equals("null")) {
      tally.falseAlarm(what);
    }
  }

  private static void count(Tally tally, boolean right, String what) {
    if (right) {
      tally.hit();
    } else {
      tally.miss(what);
    }
  }

  private static boolean matches(LabelledText text, Figure figure, JsonNode label) {
    return overlaps(text, figure, label)
        && !label.path("value").isNull()
        && figure.value().compareTo(new BigDecimal(label.path("value").asText())) == 0
        && figure.unit().equals(label.path("unit").asText())
        && figure.bound().code().equals(label.path("bound").asText());
  }

  private static boolean overlaps(LabelledText text, Figure figure, JsonNode label) {
    return start(text, figure) < label.path("end").asInt()
        && label.path("start").asInt() < end(text, figure);
  }

  private static int start(LabelledText text, Figure figure) {
    return text.original(text.manuscript().offsetOf(figure.blockId()) + figure.start());
  }

  private static int end(LabelledText text, Figure figure) {
    return text.original(text.manuscript().offsetOf(figure.blockId()) + figure.end() - 1) + 1;
  }

  private static String quote(LabelledText text, JsonNode label) {
    return text.read()
        .source()
        .original()
        .substring(label.path("start").asInt(), label.path("end").asInt());
  }

  /// Short phrases, each with its figures; report year 2025.
  static FigureEvaluation ofSnippets() {
    FigureEvaluation evaluation = new FigureEvaluation("snippets");
    for (JsonNode snippet :
        LabelledText.json(LabelledText.RESOURCES.resolve("corpus/snippets/figures.json"))) {
      if (chengbao.manuscript.ReportReader.readText(snippet.path("text").asText())
          instanceof chengbao.manuscript.Reading.Read read) {
        ((com.fasterxml.jackson.databind.node.ObjectNode) snippet)
            .set("figures", snippet.path("expected"));
        evaluation.add(new LabelledText(snippet.path("family").asText(), snippet, read));
      }
    }
    return evaluation;
  }
}
