package chengbao.submission.persistence;

import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.Invitation.Accepted;
import chengbao.submission.domain.Invitation.Guest;
import chengbao.submission.domain.Invitation.Impossible;
import chengbao.submission.domain.Invitation.Waiting;
import chengbao.submission.domain.Invitation.Withdrawn;
import chengbao.submission.domain.InvitationId;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation")
@SuppressWarnings("NullAway.Init")
class InvitationRow {
  @Id UUID id;
  String state;
  String district;
  String username;
  String name;
  @Nullable String mail;
  UUID appointmentId;
  UUID unitId;
  String functions;
  String position;
  Instant holdsFrom;
  @Nullable Instant holdsUntil;
  Instant invitedAt;
  @Nullable UUID person;
  @Nullable Instant closedAt;

  static InvitationRow of(Invitation invitation) {
    var row = new InvitationRow();
    var guest = invitation.guest();
    var appointment = guest.appointment();
    row.id = guest.id().value();
    row.district = guest.district();
    row.username = guest.username();
    row.name = guest.name();
    row.mail = guest.mail();
    row.appointmentId = appointment.id().value();
    row.unitId = Objects.requireNonNull(appointment.unit()).value();
    row.functions =
        appointment.functions().stream()
            .map(OfficerFunction::code)
            .sorted()
            .collect(Collectors.joining(" "));
    row.position = appointment.position();
    row.holdsFrom = appointment.from();
    row.holdsUntil = appointment.until();
    row.invitedAt = guest.at();
    row.take(invitation);
    return row;
  }

  void take(Invitation invitation) {
    state = invitation.state();
    switch (invitation) {
      case Waiting _ -> {}
      case Accepted accepted -> {
        person = accepted.person().value();
        closedAt = accepted.at();
      }
      case Impossible impossible -> closedAt = impossible.at();
      case Withdrawn withdrawn -> closedAt = withdrawn.at();
    }
  }

  Invitation invitation() {
    return switch (state) {
      case "waiting" -> new Waiting(guest());
      case "accepted" ->
          new Accepted(
              guest(),
              new PersonId(Objects.requireNonNull(person)),
              Objects.requireNonNull(closedAt));
      case "impossible" -> new Impossible(guest(), Objects.requireNonNull(closedAt));
      case "withdrawn" -> new Withdrawn(guest(), Objects.requireNonNull(closedAt));
      default -> throw new IllegalStateException(state);
    };
  }

  private Guest guest() {
    return new Guest(
        new InvitationId(id),
        district,
        username,
        name,
        mail,
        new Appointment(
            new AppointmentId(appointmentId),
            new UnitId(unitId),
            Arrays.stream(functions.split(" "))
                .map(OfficerFunction::of)
                .collect(Collectors.toUnmodifiableSet()),
            position,
            holdsFrom,
            holdsUntil),
        invitedAt);
  }
}
