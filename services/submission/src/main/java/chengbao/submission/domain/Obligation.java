package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 应报事项: one unit owes one report in one round, or is exempt from it with a reason.
///
/// @param named the unit as it was called when the round opened; past rounds stay readable so
/// @param exempt why no report is owed (免报), absent when one is
/// @param extendedTo the first instant that is too late under an extension granted (延期)
/// @param begun when the report was begun
public record Obligation(
    RoundId round,
    UnitId unit,
    int place,
    Named named,
    @Nullable String exempt,
    @Nullable Instant extendedTo,
    @Nullable Instant begun) {

  /// Names and place in the tree at the time.
  ///
  /// @param parent the short name of the unit above, absent at the top
  public record Named(String name, String shortName, UnitKind kind, @Nullable String parent) {}

  public static Obligation of(RoundId round, Unit unit, @Nullable String parent, int place) {
    return new Obligation(
        round,
        unit.id(),
        place,
        new Named(unit.name(), unit.shortName(), unit.kind(), parent),
        null,
        null,
        null);
  }

  public Obligation exempted(@Nullable String reason) {
    return new Obligation(round, unit, place, named, reason, extendedTo, begun);
  }

  public Obligation extended(Instant until) {
    return new Obligation(round, unit, place, named, exempt, until, begun);
  }

  public Obligation begunAt(Instant at) {
    if (exempt != null) {
      throw new Refused(Refusal.UNIT_DOES_NOT_OWE);
    }
    return new Obligation(round, unit, place, named, exempt, extendedTo, at);
  }

  /// Those of whom a report is asked.
  public static List<UnitId> unitsOwing(List<Obligation> all) {
    return all.stream().filter(one -> one.exempt() == null).map(Obligation::unit).toList();
  }

  /// The round's dates for this unit.
  public Timetable times(Timetable ofRound) {
    return ofRound.extendedTo(extendedTo);
  }
}
