package chengbao.manuscript;

import chengbao.manuscript.structure.FactFinder;
import org.jspecify.annotations.Nullable;

/// What a text tells about itself: the year it reports on, the organ and its kind. Null where it
/// does not tell.
///
/// @param unit the organ's name as written
public record ReportFacts(@Nullable Integer year, @Nullable String unit, @Nullable UnitKind kind) {
  public static ReportFacts of(Manuscript manuscript) {
    String unit = FactFinder.unit(manuscript);
    return new ReportFacts(FactFinder.year(manuscript), unit, FactFinder.kind(manuscript, unit));
  }
}
