package chengbao.manuscript.evaluation;

import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// How well the library understands: precision and recall per kind, on the shared reports and on
/// the corpus.
public final class Evaluation {
  private final String name;
  final Tally roles;
  final FigureEvaluation figures;
  final SumEvaluation sums;
  final DefectEvaluation defects;

  Evaluation(String name) {
    this.name = name;
    roles = new Tally(name + " section roles");
    figures = new FigureEvaluation(name);
    sums = new SumEvaluation(name);
    defects = new DefectEvaluation(name);
  }

  static Evaluation of(String name, List<LabelledText> texts) {
    Evaluation evaluation = new Evaluation(name);
    texts.forEach(evaluation::add);
    return evaluation;
  }

  private void add(LabelledText text) {
    addRoles(text);
    figures.add(text);
    sums.add(text);
    defects.add(text);
  }

  private void addRoles(LabelledText text) {
    List<Section> sections =
        new ArrayList<>(
            text.manuscript().sections().stream().filter(section -> !section.isOpening()).toList());
    for (JsonNode label : text.labels().path("sections")) {
      String wanted = label.path("roles").toString().replace("\"", "");
      Section section =
          sections.stream()
              .filter(candidate ->
                  text.original(text.manuscript().offsetOf(candidate.id()))
                      == label.path("start").asInt())
              .findFirst()
              .orElse(null);
      String found =
          section == null
              ? "none"
              : section.roles().stream().map(Role::code).toList().toString().replace(" ", "");
      sections.remove(section);
      if (found.equals(wanted)) {
        roles.hit();
      } else {
        roles.miss(text.name() + " " + label + " found " + found);
      }
    }
    sections.forEach(
        section -> roles.falseAlarm(text.name() + " " + section.heading() + section.roles()));
  }

  List<Tally> tallies() {
    return List.of(
        roles,
        figures.figures,
        figures.measures,
        figures.indicators,
        figures.periods,
        figures.spans,
        sums.sums,
        defects.defects,
        defects.falseErrors);
  }

  String report() {
    return name + "\n" + String.join("\n", tallies().stream().map(Tally::line).toList()) + "\n";
  }

  public static void main(String[] arguments) {
    for (Evaluation evaluation :
        List.of(
            of("shared", LabelledText.shared()),
            of("clean", LabelledText.corpus("clean-")),
            of("planted", LabelledText.corpus("planted-")))) {
      System.out.println(evaluation.report());
      if (arguments.length > 0) {
        for (Tally tally : evaluation.tallies()) {
          tally
              .missed()
              .forEach(what -> System.out.println("  - " + tally.line().substring(0, 30) + what));
          tally
              .tooMuch()
              .forEach(what -> System.out.println("  + " + tally.line().substring(0, 30) + what));
        }
      }
    }
  }
}
