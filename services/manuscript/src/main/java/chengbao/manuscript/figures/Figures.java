package chengbao.manuscript.figures;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import java.util.ArrayList;
import java.util.List;

/// Finds every quantity of a report. What only looks like one is left alone: dates, years, document
/// and article numbers, names such as “1+8” and “141”, ordinals, section numbers.
public final class Figures {
  /// The year of a report that tells none.
  public static final int ANY_YEAR = 2025;

  private Figures() {}

  public static List<Figure> of(Manuscript manuscript) {
    Integer year = ReportFacts.of(manuscript).year();
    return of(manuscript, year == null ? ANY_YEAR : year);
  }

  /// @param reportYear for periods that name no year, such as 全年; in a plan they mean the next one
  public static List<Figure> of(Manuscript manuscript, int reportYear) {
    return of(manuscript.sections(), reportYear);
  }

  /// The same from the first-level sections of a report, the opening included.
  public static List<Figure> of(List<Section> sections, int reportYear) {
    List<Figure> figures = new ArrayList<>();
    for (Section section : sections) {
      boolean plan = section.has(Role.PLAN) && section.roles().size() == 1;
      int ownYear = plan ? reportYear + 1 : reportYear;
      for (Block block : section.blocks()) {
        figures.addAll(new FigureScan(block, reportYear, ownYear).figures());
      }
    }
    return figures;
  }

  public static List<Figure> of(Block block, int reportYear) {
    return new FigureScan(block, reportYear, reportYear).figures();
  }
}
