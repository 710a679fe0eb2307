package chengbao.manuscript.figures;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import java.util.ArrayList;
import java.util.List;

/// Finds every quantity of a report. What only looks like one is left alone: dates, years, document
/// and article numbers, names such as “1+8” and “141”, ordinals, section numbers.
public final class Figures {
  private static final int ANY_YEAR = 2025;

  private Figures() {}

  public static List<Figure> of(Manuscript manuscript) {
    Integer year = ReportFacts.of(manuscript).year();
    return of(manuscript, year == null ? ANY_YEAR : year);
  }

  /// @param reportYear for periods that name no year, such as 全年
  public static List<Figure> of(Manuscript manuscript, int reportYear) {
    List<Figure> figures = new ArrayList<>();
    for (Block block : manuscript.blocks()) {
      figures.addAll(of(block, reportYear));
    }
    return figures;
  }

  public static List<Figure> of(Block block, int reportYear) {
    return new FigureScan(block, reportYear).figures();
  }
}
