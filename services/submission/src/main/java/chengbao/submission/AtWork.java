package chengbao.submission;

import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.Officer.Behalf;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks up, for every command, under which appointment the caller works now. The register decides,
/// never the token, so that a removal acts at once.
@ApplicationScoped
class AtWork {
  private final Officers officers;
  private final Units units;
  private final Clock clock;

  AtWork(Officers officers, Units units, Clock clock) {
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  Officer as(OfficerFunction function, Caller caller) {
    var staff = officers.find(caller.person()).orElseThrow(() -> missing(function));
    var appointment =
        staff
            .working(caller.appointment(), function, clock.instant())
            .filter(held -> held.unit() != null)
            .orElseThrow(() -> missing(function));
    return officer(staff, appointment);
  }

  /// The caller under an appointment of the unit, whatever its functions. For everybody else its
  /// reports do not exist.
  Officer in(UnitId unit, Caller caller) {
    var staff = officers.find(caller.person()).orElseThrow(AtWork::stranger);
    return staff.heldAt(clock.instant()).stream()
        .filter(held -> caller.appointment() == null || held.id().equals(caller.appointment()))
        .filter(held -> unit.equals(held.unit()))
        .findFirst()
        .map(held -> officer(staff, held))
        .orElseThrow(AtWork::stranger);
  }

  /// Who signs for the unit now, by this person.
  Optional<AwaitingSignature.Signer> signer(UnitId unit, PersonId person) {
    return officers.find(person).stream()
        .flatMap(staff ->
            staff.heldAt(clock.instant()).stream()
                .filter(held -> unit.equals(held.unit()))
                .filter(held -> held.functions().contains(OfficerFunction.SIGNATORY))
                .map(held -> officer(staff, held)))
        .map(officer -> new AwaitingSignature.Signer(officer.person(), officer.position()))
        .findFirst();
  }

  /// The unit that answers for a unit's work: itself, or whoever carries it on.
  UnitId answering(UnitId owner) {
    return units.answering(owner);
  }

  /// The units in which the caller may look: the chosen appointment's, or all, and those whose work
  /// these carry on.
  Stream<UnitId> units(Caller caller) {
    return officers.find(caller.person()).stream()
        .flatMap(staff -> staff.heldAt(clock.instant()).stream())
        .filter(held -> caller.appointment() == null || held.id().equals(caller.appointment()))
        .flatMap(held -> Stream.ofNullable(held.unit()))
        .distinct()
        .flatMap(this::withThoseCarriedOn)
        .distinct();
  }

  private Stream<UnitId> withThoseCarriedOn(UnitId unit) {
    return Stream.concat(
        Stream.of(unit),
        units.endedInto(unit).stream().flatMap(ended -> withThoseCarriedOn(ended.id())));
  }

  private Officer officer(Staff staff, Appointment appointment) {
    var unit = units.known(Objects.requireNonNull(appointment.unit()));
    var other = appointment.onBehalfOf();
    var behalf = other == null ? null : new Behalf(staff.name(), other);
    return new Officer(
        new Person(staff.person(), behalf == null ? staff.name() : behalf.shown()),
        appointment.id(),
        unit.id(),
        unit.name(),
        appointment.position(),
        behalf);
  }

  private static Refused stranger() {
    return new Refused(Refusal.REPORT_UNKNOWN);
  }

  private static Refused missing(OfficerFunction function) {
    return new Refused(Refusal.FUNCTION_MISSING, Map.of("function", function.code()));
  }
}
