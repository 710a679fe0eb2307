package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadUnit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// The form of one change of a unit, with what was typed when it was refused.
///
/// @param change `name`, `registration`, `split`, `merger` or `end`
/// @param others the other units of the district
/// @param typed what stands in the form, by the name of the field
@CheckedTemplate(basePath = "register")
record UnitChangePage(
    List<Crumb> crumbs,
    String title,
    String change,
    String id,
    long version,
    String name,
    List<Choice> others,
    List<Choice> sites,
    UnitForm typed,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  record Choice(String id, String name) {}

  static UnitChangePage of(
      ReadUnit.Sheet sheet,
      List<Crumb> crumbs,
      String change,
      UnitForm typed,
      List<Problem> problems) {
    var unit = sheet.unit();
    return new UnitChangePage(
        crumbs,
        crumbs.getLast().text(),
        change,
        unit.id().toString(),
        unit.version(),
        unit.name(),
        sheet.others().stream()
            .filter(other -> !other.id().equals(unit.id()))
            .map(other -> new Choice(other.id().toString(), other.name()))
            .toList(),
        sheet.sites().stream().map(site -> new Choice(site.id(), site.name())).toList(),
        typed,
        problems,
        UUID.randomUUID());
  }
}
