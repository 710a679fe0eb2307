package chengbao.submission.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 审签中: frozen, on its way through the unit's own chain to the signatory.
///
/// @param since when the present step began
/// @param route as it was set when the version was sent
/// @param cleared what was let pass on this version, or stands from one before
public record Circulating(
    Cover cover,
    Papers papers,
    Version version,
    Person requestedBy,
    Instant since,
    @Nullable Return returned,
    Route route,
    List<Clearance> cleared)
    implements InHouse {
  public Circulating {
    cleared = List.copyOf(cleared);
  }

  /// A version on its way: to the first step that is left, or at once to the signatory.
  ///
  /// @param given all opinions ever given on the report
  static InHouse send(AwaitingSignature whole, Route route, List<Clearance> given) {
    return on(whole, route, route.standing(given, whole.version()));
  }

  /// The step it is at.
  public Route.Stop stop() {
    return route.next(cleared).orElseThrow();
  }

  /// What this officer lets pass. Who had a hand in the text does not judge it, and nobody takes
  /// two steps, unless the unit is registered as having one officer.
  public Clearance opinion(
      Officer by, Unit unit, String opinion, @Nullable String minutes, Instant now) {
    if (!stop().isFor(by)) {
      throw new Refused(Refusal.NOT_ASKED_TO_CLEAR);
    }
    if (!unit.singleOfficer()) {
      if (papers.touchedBy(by)) {
        throw new Refused(Refusal.DRAFTER_MAY_NOT_CLEAR);
      }
      if (cleared.stream().anyMatch(one -> by.isOrActsFor(one.by().id()))) {
        throw new Refused(Refusal.CLEARED_ALREADY);
      }
    }
    return new Clearance(
        stop().step(),
        by.person(),
        by.position(),
        now,
        opinion,
        minutes,
        version.contentHash(),
        version.disclosure());
  }

  /// One step further.
  public InHouse clear(Clearance clearance) {
    var more = new ArrayList<>(cleared);
    more.add(clearance);
    return on(
        new AwaitingSignature(
            cover.next(), papers, version, requestedBy, clearance.at(), returned, more),
        route,
        more);
  }

  private static InHouse on(AwaitingSignature whole, Route route, List<Clearance> cleared) {
    var ready =
        new AwaitingSignature(
            whole.cover(),
            whole.papers(),
            whole.version(),
            whole.requestedBy(),
            whole.since(),
            whole.returned(),
            cleared);
    return route.next(cleared).isEmpty()
        ? ready
        : new Circulating(
            ready.cover(),
            ready.papers(),
            ready.version(),
            ready.requestedBy(),
            ready.since(),
            ready.returned(),
            route,
            cleared);
  }

  @Override
  public CurrentStep currentStep() {
    var officers = stop().officers();
    return new CurrentStep(
        CurrentStep.Step.CLEARING,
        cover.unit(),
        officers.size() == 1 ? officers.getFirst() : null,
        since);
  }
}
