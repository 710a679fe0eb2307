package chengbao.manuscript.evaluation;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares findings with labelled defects by the code of the rule and overlapping spans. A finding
/// about the whole text matches a defect anywhere, for what is missing has no place. Remarks are
/// not counted as too much.
final class DefectEvaluation {
  final Tally defects;
  final Tally falseErrors;
  final Map<String, Tally> byCode = new TreeMap<>();

  DefectEvaluation(String name) {
    defects = new Tally(name + " defects");
    falseErrors = new Tally(name + " blockers and errors");
  }

  static CheckContext context(LabelledText text) {
    JsonNode labels = text.labels();
    CheckContext context =
        CheckContext.ofFile(text.read().source(), LocalDate.of(text.reportYear() + 1, 2, 1));
    return context
        .withYear(text.reportYear())
        .withUnit(labels.path("unit").isTextual() ? labels.path("unit").asText() : null)
        .withDue(
            labels.path("due").isTextual() ? LocalDate.parse(labels.path("due").asText()) : null);
  }

  void add(LabelledText text) {
    List<Manuscript> others = text.against();
    List<Finding> found =
        new ArrayList<>(
            Checks.examine(text.manuscript(), context(text), RuleSet.national(), others)
                .findings());
    List<Finding> open = new ArrayList<>(found);
    for (JsonNode label : text.labels().path("defects")) {
      String code = label.path("rule").asText();
      List<Finding> matching =
          found.stream().filter(finding -> matches(text, finding, label)).toList();
      open.removeAll(matching);
      if (label.path("optional").asBoolean()) {
        continue;
      }
      Tally own = byCode.computeIfAbsent(code, Tally::new);
      if (matching.isEmpty()) {
        defects.miss(text.name() + " " + label);
        own.miss(text.name());
      } else {
        defects.hit();
        own.hit();
        countSeverity(text, matching, label);
      }
    }
    for (Finding finding : open) {
      if (finding.severity() != Severity.NOTE) {
        defects.falseAlarm(text.name() + " " + finding);
        byCode.computeIfAbsent(finding.rule().substring(0, 3), Tally::new).falseAlarm(text.name());
      }
      if (finding.severity().compareTo(Severity.ERROR) <= 0) {
        falseErrors.falseAlarm(text.name() + " " + finding);
      }
    }
  }

  private void countSeverity(LabelledText text, List<Finding> matching, JsonNode label) {
    String wanted = label.path("severity").asText();
    if (matching.stream().anyMatch(finding -> finding.severity().code().equals(wanted))) {
      falseErrors.hit();
    } else {
      falseErrors.miss(
          text.name() + " severity of " + label + " is " + matching.getFirst().severity());
    }
  }

  static boolean matches(LabelledText text, Finding finding, JsonNode label) {
    if (!RuleSnippetsTest.belongs(finding, label.path("rule").asText())) {
      return false;
    }
    if (finding.blockId() == null || label.path("start").isNull()) {
      return finding.blockId() == null || label.path("start").isNull();
    }
    int offset = text.manuscript().offsetOf(finding.blockId());
    int start = text.original(offset + finding.start());
    int end = text.original(offset + Math.max(finding.start(), finding.end() - 1)) + 1;
    return start < label.path("end").asInt() && label.path("start").asInt() < end;
  }
}
