package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.Invitations;
import chengbao.submission.domain.Officers;
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

/// The officers of the district, and who is invited.
@ApplicationScoped
@Verb
public class ListOfficers {
  private static final int MOST = 200;

  private final Registry registry;
  private final Officers officers;
  private final Invitations invitations;
  private final Units units;

  ListOfficers(Registry registry, Officers officers, Invitations invitations, Units units) {
    this.registry = registry;
    this.officers = officers;
    this.invitations = invitations;
    this.units = units;
  }

  /// @param officers at most two hundred, by name
  /// @param more there are more than these
  /// @param openedLately accounts opened since the oldest invitation that waits
  public record Sheet(
      List<Staff> officers,
      boolean more,
      List<Invitation> invitations,
      int openedLately,
      Map<UnitId, Unit> units,
      Instant asOf) {

    public String unitName(Appointment held) {
      var unit = held.unit() == null ? null : units.get(held.unit());
      return unit == null ? "" : unit.shortName();
    }
  }

  /// @param sought part of a name, a username or a unit's name; empty for all
  @Transactional
  public Sheet list(Caller caller, String sought) {
    var open = registry.open(caller);
    var found = officers.search(open.district(), sought.strip(), MOST + 1);
    var known =
        units.ofDistrict(open.district()).stream()
            .collect(Collectors.toMap(Unit::id, unit -> unit));
    var waiting = invitations.open(open.district());
    return new Sheet(
        found.stream().limit(MOST).toList(),
        found.size() > MOST,
        waiting,
        waiting.isEmpty()
            ? 0
            : invitations.acceptedSince(open.district(), waiting.getFirst().guest().at()),
        known,
        open.now());
  }
}
