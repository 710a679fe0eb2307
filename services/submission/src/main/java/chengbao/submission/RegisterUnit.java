package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit is entered into the register of the district (登记单位). What looks wrong about its codes is
/// told on its page and stops nobody.
@ApplicationScoped
@Verb
public class RegisterUnit {
  static final String VERB = "register-unit";

  private final Registry registry;
  private final TimeOrdered ids;

  RegisterUnit(Registry registry, TimeOrdered ids) {
    this.registry = registry;
    this.ids = ids;
  }

  /// What a unit is registered with.
  ///
  /// @param site the id of its portal column
  public record Entry(
      @Nullable UnitId parent,
      String areaCode,
      String creditCode,
      String site,
      @Nullable String addressee,
      boolean singleOfficer) {}

  /// @param from since when the unit exists
  @Transactional
  public Unit register(Caller caller, UnitKind kind, Designation names, Entry entry, Instant from) {
    return register(registry.open(caller), kind, names, entry, from, VERB);
  }

  Unit register(
      Registry.Open open,
      UnitKind kind,
      Designation names,
      Entry entry,
      Instant from,
      String verb) {
    if (from.isAfter(open.now())) {
      throw new Refused(Refusal.UNIT_DAY_UNLIKELY);
    }
    var registration = registry.registration(open, entry);
    var unit =
        new Unit(
            new UnitId(ids.next()),
            kind,
            names.name(),
            names.shortName(),
            registration.parent(),
            open.district(),
            registration.areaCode(),
            registration.creditCode(),
            registration.site(),
            registration.addressee(),
            registration.singleOfficer(),
            from,
            null,
            null,
            1);
    registry.mustBeComplete(open, unit);
    registry.enter(open, unit, from, verb);
    return unit;
  }
}
