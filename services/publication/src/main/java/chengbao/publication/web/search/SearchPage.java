package chengbao.publication.web.search;

import chengbao.publication.search.Found;
import chengbao.publication.web.Around;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search found, with its filters.
///
/// @param results hits with their addresses
/// @param behind whether the index still catches up
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
    Around around, Sought sought, Found found, List<Result> results, Facets facets, boolean behind)
    implements TemplateInstance {

  /// One report.
  ///
  /// @param title in pieces, without marks that turn the direction of writing
  public record Result(
      String page, Found.Hit hit, List<Found.Piece> title, List<Passage> passages) {

    static Result of(Found.Hit hit) {
      String page = "/reports/" + hit.edition().report();
      return new Result(
          page,
          hit,
          shown(hit.title()),
          hit.snippets().stream()
              .map(snippet ->
                  new Passage(ReportText.anchor(snippet.block()), shown(snippet.pieces())))
              .toList());
    }

    /// Where the text can be read, if not here: whoever searches wants to read, and the page here
    /// has the proof only.
    public @Nullable String outer() {
      return hit.edition().outerPage();
    }

    /// The name of that platform's host.
    public String outerHost() {
      return outer() == null ? "" : URI.create(outer()).getHost();
    }
  }

  private static List<Found.Piece> shown(List<Found.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new Found.Piece(ReportText.shown(piece.text()), piece.found()))
        .toList();
  }

  /// A snippet and where it stands on the report's page.
  public record Passage(String anchor, List<Found.Piece> pieces) {}

  /// One value of a filter.
  public record Facet(String value, int reports, boolean chosen) {
    /// The value of a filter by year.
    public int year() {
      return Integer.parseInt(value);
    }
  }

  /// Filters with what they would leave.
  public record Facets(
      List<Facet> years, List<Facet> kinds, List<Facet> branches, List<Facet> roles) {

    static Facets of(Found.Facets found, Sought sought) {
      return new Facets(
          facets(found.years(), sought.year()).reversed(),
          facets(found.kinds(), sought.kind()),
          facets(found.branches(), sought.branch()),
          found.roles().entrySet().stream()
              .map(role ->
                  new Facet(
                      role.getKey().code(),
                      role.getValue(),
                      role.getKey().code().equals(sought.role())))
              .toList());
    }

    private static List<Facet> facets(Map<String, Integer> found, @Nullable Object chosen) {
      return found.entrySet().stream()
          .filter(one -> !one.getKey().isEmpty())
          .map(one ->
              new Facet(
                  one.getKey(),
                  one.getValue(),
                  chosen != null && one.getKey().equals(chosen.toString())))
          .toList();
    }
  }
}
