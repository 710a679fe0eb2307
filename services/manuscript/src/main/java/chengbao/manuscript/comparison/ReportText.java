package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import java.time.LocalDate;
import java.util.List;

/// A report or a template as far as looking for copied passages needs it.
///
/// @param id the report's own, unique among all that are compared
/// @param unit who wrote it, as an id or a full name; used to count how many units share a phrase
/// @param on when it was signed; wording that everybody had to use on that day is not copied
public record ReportText(String id, String unit, LocalDate on, List<Block> blocks) {
  public ReportText {
    blocks = List.copyOf(blocks);
  }
}
