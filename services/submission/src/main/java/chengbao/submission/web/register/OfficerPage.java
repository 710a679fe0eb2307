package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.submission.ReadOfficer;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Staff;
import chengbao.submission.web.Day;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One officer: appointments and delegations, past ones too, and the ways to change them.
///
/// @param password handed out just now; shown this once
@CheckedTemplate(basePath = "register")
record OfficerPage(
    List<Crumb> crumbs,
    String person,
    long version,
    String name,
    String username,
    @Nullable String mail,
    boolean keptByHand,
    boolean atWork,
    List<Held> held,
    List<Held> past,
    List<Deputy> deputies,
    List<UnitPage.Line> acts,
    @Nullable String password,
    UUID command)
    implements TemplateInstance {

  /// @param later it begins on a later day
  /// @param forName whose work is done, for a delegation
  record Held(
      String id,
      String unit,
      String unitId,
      String position,
      List<String> functions,
      String since,
      String until,
      boolean later,
      String forName) {
    static Held of(Appointment held, ReadOfficer.Sheet sheet) {
      var unit = held.unit() == null ? null : sheet.units().get(held.unit());
      var end = held.until();
      var other = held.onBehalfOf();
      return new Held(
          held.id().toString(),
          unit == null ? "" : unit.name(),
          unit == null ? "" : unit.id().toString(),
          held.position(),
          held.functions().stream()
              .map(OfficerFunction::code)
              .sorted()
              .map(UnitWords::function)
              .toList(),
          Day.of(held.from()),
          end == null ? "" : Day.of(end.minusNanos(1)),
          held.from().isAfter(sheet.asOf()),
          other == null ? "" : other.name());
    }
  }

  /// Who acts for this officer, in what, and until when.
  record Deputy(String person, String name, List<String> functions, String since, String until) {}

  static OfficerPage of(ReadOfficer.Sheet sheet, List<Crumb> crumbs, @Nullable String password) {
    var staff = sheet.officer();
    var now = sheet.asOf();
    return new OfficerPage(
        crumbs,
        staff.person().toString(),
        staff.version(),
        staff.name(),
        staff.username(),
        sheet.mail(),
        sheet.keptByHand(),
        staff.appointments().stream().anyMatch(held -> held.endsAfter(now)),
        held(sheet, now, true),
        held(sheet, now, false),
        sheet.deputies().stream().flatMap(deputy -> deputies(deputy, staff, now)).toList(),
        sheet.acts().reversed().stream().map(UnitPage.Line::of).toList(),
        password,
        UUID.randomUUID());
  }

  private static List<Held> held(ReadOfficer.Sheet sheet, Instant now, boolean open) {
    return sheet.officer().appointments().stream()
        .filter(held -> held.endsAfter(now) == open)
        .map(held -> Held.of(held, sheet))
        .toList();
  }

  private static Stream<Deputy> deputies(Staff deputy, Staff away, Instant now) {
    return deputy.appointments().stream()
        .filter(held -> held.endsAfter(now) && held.isFor(away.person()))
        .map(held ->
            new Deputy(
                deputy.person().toString(),
                deputy.name(),
                held.functions().stream()
                    .map(OfficerFunction::code)
                    .sorted()
                    .map(UnitWords::function)
                    .toList(),
                Day.of(held.from()),
                held.until() == null ? "" : Day.of(held.until().minusNanos(1))));
  }
}
