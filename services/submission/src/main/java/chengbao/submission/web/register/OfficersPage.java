package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.submission.ListOfficers;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The officers of the district, and the accounts that are being opened.
///
/// @param opened of those invited lately, how many have their account
@CheckedTemplate(basePath = "register")
record OfficersPage(
    List<Crumb> crumbs,
    String sought,
    List<Line> lines,
    boolean more,
    List<Invited> waiting,
    List<Invited> impossible,
    int opened,
    int invited,
    UUID command)
    implements TemplateInstance {

  /// @param posts one line for each appointment that holds now or later
  record Line(String person, String name, String username, List<Post> posts) {
    static Line of(Staff staff, ListOfficers.Sheet sheet) {
      return new Line(
          staff.person().toString(),
          staff.name(),
          staff.username(),
          staff.appointments().stream()
              .filter(held -> held.endsAfter(sheet.asOf()))
              .map(held -> Post.of(held, sheet))
              .toList());
    }
  }

  record Post(String unit, List<String> functions, String forName) {
    static Post of(Appointment held, ListOfficers.Sheet sheet) {
      var other = held.onBehalfOf();
      return new Post(
          sheet.unitName(held),
          held.functions().stream()
              .map(OfficerFunction::code)
              .sorted()
              .map(UnitWords::function)
              .toList(),
          other == null ? "" : other.name());
    }
  }

  record Invited(String id, String name, String username, String unit, String position) {
    static Invited of(Invitation invitation, ListOfficers.Sheet sheet) {
      var guest = invitation.guest();
      return new Invited(
          guest.id().toString(),
          guest.name(),
          guest.username(),
          sheet.unitName(guest.appointment()),
          guest.appointment().position());
    }
  }

  static OfficersPage of(ListOfficers.Sheet sheet, List<Crumb> crumbs, String sought) {
    var invited =
        sheet.invitations().stream()
            .collect(
                Collectors.partitioningBy(
                    invitation -> invitation instanceof Invitation.Waiting,
                    Collectors.mapping(
                        invitation -> Invited.of(invitation, sheet), Collectors.toList())));
    return new OfficersPage(
        crumbs,
        sought,
        sheet.officers().stream().map(staff -> Line.of(staff, sheet)).toList(),
        sheet.more(),
        invited.getOrDefault(true, List.of()),
        invited.getOrDefault(false, List.of()),
        sheet.openedLately(),
        sheet.openedLately() + invited.getOrDefault(true, List.of()).size(),
        UUID.randomUUID());
  }
}
