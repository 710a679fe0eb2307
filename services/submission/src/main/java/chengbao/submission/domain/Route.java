package chengbao.submission.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 审签流程 of a unit: which steps a version takes before the principal signs, and who may take each. A
/// unit for which nothing was set has the signature only.
///
/// @param version grows with each change
/// @param stops in the order of the steps
public record Route(long version, List<Stop> stops) {
  public static final Route SIGNATURE_ONLY = new Route(0, List.of());

  /// @param officers any of them may take it
  /// @param stands a change of the text afterwards does not put it back: what was discussed is not
  ///   discussed again for a comma
  public record Stop(ClearanceStep step, List<Person> officers, boolean stands) {
    public Stop {
      officers = List.copyOf(officers);
      if (officers.isEmpty()) {
        throw new Refused(Refusal.ROUTE_STEP_WITHOUT_OFFICER, Map.of("step", step.code()));
      }
    }

    public boolean isFor(Officer officer) {
      return officers.stream().anyMatch(named -> officer.isOrActsFor(named.id()));
    }
  }

  public Route {
    stops = stops.stream().sorted(Comparator.comparing(Stop::step)).toList();
    var steps = EnumSet.noneOf(ClearanceStep.class);
    if (!stops.stream().allMatch(stop -> steps.add(stop.step()))) {
      throw new IllegalArgumentException("a step twice");
    }
  }

  /// The next route, if the administrator has seen this one.
  public Route changed(long known, List<Stop> other) {
    if (known != version) {
      throw new Refused(Refusal.ROUTE_STALE);
    }
    return new Route(version + 1, other);
  }

  /// Of the opinions given so far, the last of each step that still holds for this version.
  List<Clearance> standing(List<Clearance> given, Version version) {
    var standing = new ArrayList<Clearance>();
    for (var stop : stops) {
      given.stream()
          .filter(one -> one.step() == stop.step())
          .filter(one -> stop.stands() || one.isOn(version))
          .reduce((_, last) -> last)
          .ifPresent(standing::add);
    }
    return standing;
  }

  /// Where a version is next, if anything is left before the signature.
  Optional<Stop> next(List<Clearance> cleared) {
    return stops.stream()
        .filter(stop -> cleared.stream().noneMatch(one -> one.step() == stop.step()))
        .findFirst();
  }
}
