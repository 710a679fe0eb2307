package chengbao.manuscript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.checks.Rules;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of the catalogue against short texts that must and must not trigger it.
class RuleSnippetsTest {
  static final Path FOLDER = LabelledText.RESOURCES.resolve("corpus/snippets/rules");

  static Stream<String> codes() {
    return LabelledText.list(FOLDER, "C", ".json").stream()
        .map(file -> file.getFileName().toString().replace(".json", ""))
        .filter(code -> Rules.ALL.stream().anyMatch(rule -> rule.id().startsWith(code)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_rule_sees_what_it_must_and_nothing_else(String code) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode snippet : LabelledText.json(FOLDER.resolve(code + ".json"))) {
      String problem = problem(code, snippet);
      if (problem != null) {
        wrong.add(problem);
      }
    }
    assertThat(wrong).isEmpty();
  }

  static @Nullable String problem(String code, JsonNode snippet) {
    String text = snippet.path("text").asText();
    if (!(ReportReader.readText(text) instanceof Reading.Read read)) {
      return snippet.path("expected").isEmpty() ? "unreadable: " + text : null;
    }
    List<Finding> findings =
        Checks.examine(
                read.manuscript(), context(snippet, read), RuleSet.national(), others(snippet))
            .findings()
            .stream()
            .filter(finding -> belongs(finding, code))
            .toList();
    List<Finding> open = new ArrayList<>(findings);
    List<String> missed = new ArrayList<>();
    for (JsonNode expected : snippet.path("expected")) {
      List<Finding> matching =
          findings.stream().filter(finding -> matches(read, finding, expected)).toList();
      open.removeAll(matching);
      if (matching.isEmpty()) {
        missed.add(expected.path("quote").asText("whole text"));
      }
    }
    return missed.isEmpty() && open.isEmpty()
        ? null
        : code
            + " "
            + snippet.path("why").asText()
            + ": missed "
            + missed
            + ", too much "
            + open.stream().map(finding -> finding.rule() + "«" + finding.quote() + "»").toList()
            + " in "
            + text.substring(Math.max(0, text.length() - 120)).replace('\n', '|');
  }

  /// A wrong year in the opening is a wrong period (C06) as well as a wrong year (C08).
  static boolean belongs(Finding finding, String code) {
    return finding.rule().startsWith(code)
        || code.equals("C06") && finding.rule().equals("C08-opening-year");
  }

  private static boolean matches(Reading.Read read, Finding finding, JsonNode expected) {
    if (finding.blockId() == null || expected.path("start").isNull()) {
      return true;
    }
    int offset = read.manuscript().offsetOf(finding.blockId());
    int start = read.source().offsets().toOriginal(offset + finding.start());
    int end =
        read.source().offsets().toOriginal(offset + Math.max(finding.start(), finding.end() - 1))
            + 1;
    return start < expected.path("end").asInt() && expected.path("start").asInt() < end;
  }

  private static List<Manuscript> others(JsonNode snippet) {
    List<Manuscript> others = new ArrayList<>();
    for (JsonNode other : snippet.path("against")) {
      if (ReportReader.readText(other.asText()) instanceof Reading.Read read) {
        others.add(read.manuscript());
      }
    }
    return others;
  }

  /// Missing titles and signatures are judged only where a snippet says that it was pasted.
  private static CheckContext context(JsonNode snippet, Reading.Read read) {
    JsonNode given = snippet.path("context");
    boolean publicText = !given.path("disclosure").asText("active").equals("none");
    boolean page =
        given.path("pasted").asBoolean()
            || !read.source().metadata().isEmpty()
            || !read.source().stripped().isEmpty();
    boolean whole = page || read.source().script() != chengbao.manuscript.Script.SIMPLIFIED;
    return new CheckContext(
        given.has("reportYear") ? Integer.valueOf(given.path("reportYear").asInt()) : null,
        given.has("unit") ? given.path("unit").asText() : null,
        publicText,
        LocalDate.of(given.path("reportYear").asInt(2025) + 1, 2, 1),
        given.has("due") ? LocalDate.parse(given.path("due").asText()) : null,
        whole ? read.source() : null);
  }
}
