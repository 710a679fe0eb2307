package chengbao.submission;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.figures.Figure;
import chengbao.submission.domain.UnitId;
import java.util.List;
import java.util.Optional;

/// What a unit reported the year before, to write this year's beside it.
public interface LastYear {
  record Reported(int year, Manuscript text, List<Figure> figures) {}

  /// @param year the year reported on
  Optional<Reported> of(UnitId unit, int year);
}
