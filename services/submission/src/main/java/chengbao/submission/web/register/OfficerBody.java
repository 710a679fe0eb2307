package chengbao.submission.web.register;

import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Staff;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer as `/api` answers it, with all appointments, past ones too.
record OfficerBody(UUID person, String username, String name, List<Held> appointments) {

  /// @param until the first instant at which it no longer holds
  /// @param forPerson whose work is done under it by delegation
  record Held(
      UUID id,
      @Nullable UUID unit,
      List<String> functions,
      String position,
      Instant from,
      @Nullable Instant until,
      @Nullable UUID forPerson,
      @Nullable String forName) {
    static Held of(Appointment held) {
      var unit = held.unit();
      var other = held.onBehalfOf();
      return new Held(
          held.id().value(),
          unit == null ? null : unit.value(),
          codes(held),
          held.position(),
          held.from(),
          held.until(),
          other == null ? null : other.id().value(),
          other == null ? null : other.name());
    }
  }

  /// @param state `waiting` or `impossible`: the username is somebody else's
  record Invited(
      UUID id, String state, String username, String name, Held appointment, Instant invitedAt) {
    static Invited of(Invitation invitation) {
      var guest = invitation.guest();
      return new Invited(
          guest.id().value(),
          invitation.state(),
          guest.username(),
          guest.name(),
          Held.of(guest.appointment()),
          guest.at());
    }
  }

  static OfficerBody of(Staff staff) {
    return new OfficerBody(
        staff.person().value(),
        staff.username(),
        staff.name(),
        staff.appointments().stream().map(Held::of).toList());
  }

  private static List<String> codes(Appointment held) {
    return held.functions().stream().map(OfficerFunction::code).sorted().toList();
  }
}
