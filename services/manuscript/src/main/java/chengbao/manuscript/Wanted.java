package chengbao.manuscript;

import java.util.List;

/// What the round's template (报告模板) asks of a text beside the rules of the country: its parts, and
/// how long each and the whole should be.
///
/// @param parts in the order of the outline
/// @param least how many characters the whole should have at least, 0 for no limit
/// @param most and at most, 0 for no limit
public record Wanted(List<Part> parts, int least, int most) {
  /// Nothing beyond the rules.
  public static final Wanted NOTHING = new Wanted(List.of(), 0, 0);

  public Wanted {
    parts = List.copyOf(parts);
  }

  /// @param heading as the outline has it, with or without its number
  /// @param least how many characters this part should have at least, 0 for no limit
  /// @param most and at most, 0 for no limit
  public record Part(String heading, int least, int most) {}
}
