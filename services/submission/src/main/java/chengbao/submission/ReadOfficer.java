package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An officer as the register has them: all appointments, past ones too, and what was done.
@ApplicationScoped
@Verb
public class ReadOfficer {
  private static final int COLLEAGUES = 500;

  private final Registry registry;
  private final Personnel personnel;
  private final Officers officers;
  private final Units units;
  private final Mailboxes mailboxes;
  private final Acts acts;

  ReadOfficer(
      Registry registry,
      Personnel personnel,
      Officers officers,
      Units units,
      Mailboxes mailboxes,
      Acts acts) {
    this.registry = registry;
    this.personnel = personnel;
    this.officers = officers;
    this.units = units;
    this.mailboxes = mailboxes;
    this.acts = acts;
  }

  /// @param keptByHand an administrator or operator, who is not changed here
  /// @param mail 电子邮箱
  /// @param deputies who act for this officer by delegation
  /// @param colleagues to whom work can be handed
  /// @param units of the district, in the order of the register, those that ended too
  public record Sheet(
      Staff officer,
      boolean keptByHand,
      @Nullable String mail,
      List<Staff> deputies,
      List<Staff> colleagues,
      Map<UnitId, Unit> units,
      List<Unit> existing,
      List<Act> acts,
      Instant asOf) {}

  @Transactional
  public Sheet read(Caller caller, PersonId person) {
    var open = registry.open(caller);
    var staff = personnel.officer(open, person);
    var all = units.ofDistrict(open.district());
    return new Sheet(
        staff,
        staff.isKeptByHand(open.now()),
        mailboxes.of(person).address(),
        officers.actingFor(person, open.now()),
        officers.search(open.district(), "", COLLEAGUES).stream()
            .filter(other -> !other.person().equals(person))
            .filter(other -> !other.isKeptByHand(open.now()))
            .toList(),
        all.stream().collect(Collectors.toMap(Unit::id, unit -> unit)),
        all.stream().filter(unit -> unit.existsAt(open.now())).toList(),
        acts.of(person.value()),
        open.now());
  }
}
