package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Accounts;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.OutdatedAccounts;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The next account that is behind is brought to what the register says: name, roles, and whether
/// it can be used. Only the door is meant here; what an appointment lets somebody do is asked of
/// the register on every request.
@ApplicationScoped
@Verb
public class BringAccount {
  private final OutdatedAccounts outdated;
  private final Accounts accounts;
  private final Officers officers;
  private final Units units;
  private final Clock clock;

  BringAccount(
      OutdatedAccounts outdated, Accounts accounts, Officers officers, Units units, Clock clock) {
    this.outdated = outdated;
    this.accounts = accounts;
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  /// @return whether there was one
  @Transactional
  public boolean bringNext() {
    var now = clock.instant();
    var next = outdated.takeNext(now);
    next.ifPresent(person -> bring(person, now));
    return next.isPresent();
  }

  private void bring(PersonId person, Instant now) {
    var staff = officers.find(person).orElseThrow();
    if (!staff.isKeptByHand(now)) {
      var roles = roles(staff, now);
      accounts.bring(person, staff.name(), roles, !roles.isEmpty());
    }
    outdated.brought(person, staff.version(), lookAgain(staff, now));
  }

  /// An appointment that begins later opens the door already; the register keeps it shut inside.
  private Set<String> roles(Staff staff, Instant now) {
    var roles = new TreeSet<String>();
    for (var held : staff.appointments()) {
      var unit = held.unit();
      if (unit != null && held.endsAfter(now)) {
        var kind = units.known(unit).kind().code();
        held.functions().stream()
            .map(OfficerFunction::code)
            .forEach(function -> roles.add(kind + "-" + function));
      }
    }
    return roles;
  }

  private static @Nullable Instant lookAgain(Staff staff, Instant now) {
    return staff.appointments().stream()
        .map(Appointment::until)
        .filter(Objects::nonNull)
        .filter(until -> until.isAfter(now))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
