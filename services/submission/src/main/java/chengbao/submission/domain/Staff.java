package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An officer as the register knows one: the person and all appointments, past ones too.
///
/// @param version grows with each change and is announced
public record Staff(
    PersonId person, String username, String name, List<Appointment> appointments, long version) {
  public Staff {
    appointments = List.copyOf(appointments);
  }

  public Staff at(long otherVersion) {
    return new Staff(person, username, name, appointments, otherVersion);
  }

  /// Whether the other says the same, whatever its version.
  public boolean sameAs(Staff other) {
    return at(other.version).equals(other);
  }

  public List<Appointment> heldAt(Instant now) {
    return appointments.stream().filter(appointment -> appointment.holdsAt(now)).toList();
  }

  /// The appointment to work under: the one chosen, or the first that has the function.
  public Optional<Appointment> working(
      @Nullable AppointmentId chosen, OfficerFunction function, Instant now) {
    return heldAt(now).stream()
        .filter(appointment -> chosen == null || appointment.id().equals(chosen))
        .filter(appointment -> appointment.functions().contains(function))
        .findFirst();
  }
}
