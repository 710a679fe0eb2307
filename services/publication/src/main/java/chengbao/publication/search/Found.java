package chengbao.publication.search;

import chengbao.manuscript.Role;
import java.util.List;
import java.util.Map;

/// What a question found.
///
/// @param hits of the page asked for
/// @param total how many reports there are; with [#more] at least so many
/// @param cut the time for one question was over before everything was looked at
/// @param suggestions other words that are found, with how often, where nothing was found
public record Found(
    List<Hit> hits,
    int total,
    boolean more,
    boolean cut,
    Facets facets,
    List<Suggestion> suggestions) {

  static final Found NOTHING =
      new Found(
          List.of(),
          0,
          false,
          false,
          new Facets(Map.of(), Map.of(), Map.of(), Map.of()),
          List.of());

  /// One report.
  public record Hit(SearchedEdition edition, List<Piece> title, List<Snippet> snippets) {}

  /// A passage around what was found.
  public record Snippet(String block, List<Piece> pieces) {}

  /// Part of a text.
  ///
  /// @param found whether it is what was looked for
  public record Piece(String text, boolean found) {}

  /// Reports by each value.
  public record Facets(
      Map<String, Integer> years,
      Map<String, Integer> kinds,
      Map<String, Integer> branches,
      Map<Role, Integer> roles) {}

  public record Suggestion(String words, int reports) {}
}
