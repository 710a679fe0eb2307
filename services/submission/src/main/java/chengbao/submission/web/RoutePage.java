package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadRoute;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Route;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// 审签流程 of a unit as a form: each step, who may take it, and what a change of the text does to it.
record RoutePage(
    String id,
    long version,
    List<Crumb> crumbs,
    String unit,
    List<Step> steps,
    boolean staffed,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  record Step(String code, boolean taken, boolean stands, List<Choice> officers) {
    public String key() {
      return "step_" + code;
    }
  }

  record Choice(String id, String name, String position, boolean chosen) {}

  static RoutePage of(
      ReadRoute.Sheet sheet, Route shown, List<Problem> problems, PageWords words, String units) {
    var unit = sheet.unit();
    return new RoutePage(
        unit.id().toString(),
        sheet.route().version(),
        List.of(
            new Crumb(units, "/units"),
            new Crumb(unit.shortName(), "/units/" + unit.id()),
            new Crumb(words.signing().route(), null)),
        unit.name(),
        Arrays.stream(ClearanceStep.values()).map(step -> step(step, shown, sheet)).toList(),
        !sheet.officers().isEmpty(),
        problems,
        UUID.randomUUID());
  }

  private static Step step(ClearanceStep step, Route shown, ReadRoute.Sheet sheet) {
    var stop = shown.stops().stream().filter(one -> one.step() == step).findFirst();
    return new Step(
        step.code(),
        stop.isPresent(),
        stop.map(Route.Stop::stands).orElse(step == ClearanceStep.DISCUSSION),
        sheet.officers().stream()
            .map(staff ->
                new Choice(
                    staff.person().toString(),
                    staff.name(),
                    staff.appointments().getLast().position(),
                    stop.isPresent() && named(stop.get(), staff.person())))
            .toList());
  }

  private static boolean named(Route.Stop stop, PersonId person) {
    return stop.officers().stream().anyMatch(one -> one.id().equals(person));
  }
}
