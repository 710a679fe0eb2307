package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadRoute;
import chengbao.submission.SetRoute;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.Route;
import chengbao.submission.web.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// 审签流程 of a unit as a form: each step, who may take it, and what a change of the text does to it.
@CheckedTemplate(basePath = "signing")
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
      ReadRoute.Sheet sheet,
      List<SetRoute.Stop> shown,
      List<Problem> problems,
      PageWords words,
      String units) {
    var unit = sheet.unit();
    return new RoutePage(
        unit.id().toString(),
        sheet.route().version(),
        List.of(
            new Crumb(units, "/units"),
            new Crumb(unit.shortName(), "/units/" + unit.id()),
            new Crumb(words.of(SigningWords.class).route(), null)),
        unit.name(),
        Arrays.stream(ClearanceStep.values()).map(step -> step(step, shown, sheet)).toList(),
        !sheet.officers().isEmpty(),
        problems,
        UUID.randomUUID());
  }

  /// What is set, as a form has it.
  static List<SetRoute.Stop> stops(Route route) {
    return route.stops().stream()
        .map(stop ->
            new SetRoute.Stop(
                stop.step(), stop.officers().stream().map(Person::id).toList(), stop.stands()))
        .toList();
  }

  private static Step step(ClearanceStep step, List<SetRoute.Stop> shown, ReadRoute.Sheet sheet) {
    var stop = shown.stream().filter(one -> one.step() == step).findFirst();
    return new Step(
        step.code(),
        stop.isPresent(),
        stop.map(SetRoute.Stop::stands).orElse(step == ClearanceStep.DISCUSSION),
        sheet.officers().stream()
            .map(staff ->
                new Choice(
                    staff.person().toString(),
                    staff.name(),
                    staff.appointments().getLast().position(),
                    stop.isPresent() && stop.get().officers().contains(staff.person())))
            .toList());
  }
}
