package chengbao.submission.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

  /// Takes every appointment at a unit over to its heir, or ends it there.
  ///
  /// @param ids gives the appointments at the heir their ids
  public Staff leaving(
      UnitId unit, @Nullable UnitId heir, Instant now, Supplier<AppointmentId> ids) {
    var next = new ArrayList<Appointment>();
    for (var held : appointments) {
      if (!unit.equals(held.unit()) || !held.endsAfter(now)) {
        next.add(held);
        continue;
      }
      next.add(held.endedAt(now));
      if (heir != null) {
        next.add(held.carriedOnAt(heir, ids.get(), now));
      }
    }
    return next(next);
  }

  /// Administrators and operators.
  public boolean isKeptByHand(Instant now) {
    return appointments.stream()
        .filter(held -> held.endsAfter(now))
        .flatMap(held -> held.functions().stream())
        .anyMatch(OfficerFunction::isKeptByHand);
  }

  public Staff with(Appointment appointment) {
    var more = new ArrayList<>(appointments);
    more.add(appointment);
    return next(more);
  }

  public Staff ending(AppointmentId id, Instant now) {
    return endingWhere(held -> held.id().equals(id), now);
  }

  /// Leaves every post and every delegation.
  public Staff gone(Instant now) {
    return endingWhere(_ -> true, now);
  }

  /// The own appointments that hold now or later; delegations are not passed on.
  public List<Appointment> posts(Instant now) {
    return appointments.stream()
        .filter(held -> held.onBehalfOf() == null && held.endsAfter(now))
        .toList();
  }

  /// Holds from now on what somebody else held.
  public Staff takingOver(Appointment post, AppointmentId id, Instant now) {
    var taken = new ArrayList<>(appointments);
    taken.add(post.carriedOnAt(Objects.requireNonNull(post.unit()), id, now));
    return next(taken);
  }

  /// Acts no longer for somebody whose appointment has ended.
  public Staff actingNoMoreFor(PersonId other, Appointment ended, Instant now) {
    return endingWhere(held -> held.isFor(other) && ended.isActedFor(held), now);
  }

  private Staff endingWhere(Predicate<Appointment> which, Instant now) {
    return next(
        appointments.stream()
            .map(held -> which.test(held) && held.endsAfter(now) ? held.endedAt(now) : held)
            .toList());
  }

  private Staff next(List<Appointment> other) {
    return new Staff(person, username, name, other, version + 1);
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
