package chengbao.submission;

import chengbao.submission.domain.Task;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an office plans to ask for.
///
/// @param template absent for the one in force
/// @param chains who reviews each kind, level by level; kinds left out take the district's chain
public record RoundPlan(
    Task task,
    Timetable times,
    @Nullable Template template,
    Map<UnitKind, List<UnitId>> chains,
    Owing owing) {

  /// Who owes a report: by kind, by branch of the tree, and by name together.
  ///
  /// @param branches units with all that is below them
  /// @param exempt units that are in it but owe nothing (免报), with the reason
  public record Owing(
      Set<UnitKind> kinds, Set<UnitId> branches, List<UnitId> units, Map<UnitId, String> exempt) {

    /// Every kind that owes by itself.
    public static Owing usual() {
      return new Owing(
          Set.of(UnitKind.SUB_DISTRICT, UnitKind.DISTRICT_BUREAU, UnitKind.DISTRICT_GOVERNMENT),
          Set.of(),
          List.of(),
          Map.of());
    }

    public static Owing named(List<UnitId> units) {
      return new Owing(Set.of(), Set.of(), units, Map.of());
    }
  }
}
