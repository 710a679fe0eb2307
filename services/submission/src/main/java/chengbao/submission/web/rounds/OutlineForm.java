package chengbao.submission.web.rounds;

import chengbao.submission.ReviseOutline;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A version of a template as its form writes it: every field a line of text, as typed.
///
/// @param indicators numbers that are ticked
record OutlineForm(
    String title,
    List<Row> rows,
    Set<String> indicators,
    String least,
    String most,
    String ruleSet,
    String remark) {
  private static final int BLANK_ROWS = 2;
  private static final int MOST_ROWS = 24;

  record Row(int number, String heading, String least, String most) {
    boolean isBlank() {
      return heading.isBlank() && least.isBlank() && most.isBlank();
    }
  }

  static OutlineForm of(Outline outline) {
    var rows = new ArrayList<Row>();
    for (var part : outline.parts()) {
      rows.add(new Row(rows.size(), part.heading(), length(part.least()), length(part.most())));
    }
    return new OutlineForm(
        outline.title(),
        blanked(rows),
        outline.indicators().stream().map(String::valueOf).collect(Collectors.toSet()),
        length(outline.least()),
        length(outline.most()),
        outline.template().ruleSet(),
        "");
  }

  static OutlineForm sent(MultivaluedMap<String, String> form) {
    var rows = new ArrayList<Row>();
    for (var number = 0; number < MOST_ROWS && form.containsKey("heading-" + number); number++) {
      var row =
          new Row(
              rows.size(),
              at(form, "heading-" + number),
              at(form, "least-" + number),
              at(form, "most-" + number));
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return new OutlineForm(
        at(form, "title"),
        blanked(rows),
        Set.copyOf(form.getOrDefault("indicator", List.of())),
        at(form, "least"),
        at(form, "most"),
        at(form, "ruleSet"),
        at(form, "remark"));
  }

  ReviseOutline.Wish wish() {
    return new ReviseOutline.Wish(
        title,
        rows.stream()
            .filter(row -> !row.isBlank())
            .map(row ->
                new Outline.Part(row.heading(), characters(row.least()), characters(row.most())))
            .toList(),
        indicators.stream().filter(one -> one.matches("\\d{1,3}")).map(Integer::valueOf).toList(),
        characters(least),
        characters(most),
        ruleSet.isEmpty() ? null : ruleSet,
        remark);
  }

  private static List<Row> blanked(List<Row> rows) {
    var all = new ArrayList<>(rows);
    for (var more = 0; more < BLANK_ROWS; more++) {
      all.add(new Row(all.size(), "", "", ""));
    }
    return List.copyOf(all);
  }

  private static int characters(String typed) {
    if (typed.isBlank()) {
      return 0;
    }
    if (!typed.matches("\\d{1,6}")) {
      throw new Refused(Refusal.OUTLINE_LENGTHS_UNLIKELY);
    }
    return Integer.parseInt(typed);
  }

  private static String length(int characters) {
    return characters == 0 ? "" : String.valueOf(characters);
  }

  private static String at(MultivaluedMap<String, String> form, String name) {
    var value = form.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
