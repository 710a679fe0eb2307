package chengbao.manuscript.page;

import java.util.List;
import java.util.stream.Collectors;

/// One of the lines of a page.
///
/// @param id of the passage that it belongs to, or of the part of the report
/// @param place how it is set
/// @param full whether the text goes on in the next line, so that this one is set to its full width
public record PageLine(String id, Place place, List<Run> runs, boolean full) {
  public PageLine {
    runs = List.copyOf(runs);
  }

  /// Where a line stands.
  public enum Place {
    TITLE,
    CENTRED,
    FLUSH,
    TEXT,
    HEADING,
    ROW,
    BLANK
  }

  /// Words of one type.
  public record Run(Face face, String text) {}

  static PageLine blank(String id) {
    return new PageLine(id, Place.BLANK, List.of(), false);
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
