package chengbao.publication.web.search;

import chengbao.publication.search.Found;
import chengbao.publication.search.SearchIndex;
import chengbao.publication.web.ReportText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a search found, as data.
///
/// @param total at least so many, when `more`
/// @param cut the time for one search was over before everything was looked at
/// @param behind the index still catches up after a start; what is missing will be there
public record SearchResults(
    List<Entry> reports,
    int total,
    boolean more,
    boolean cut,
    boolean behind,
    int page,
    int pageSize,
    Map<String, Map<String, Integer>> facets,
    List<Found.Suggestion> suggestions) {

  static final String EXAMPLE =
      """
      {"reports": [{"report": "019c6d00-0000-7000-8000-000000000101", "edition": 1,
       "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告", "organ": "白鹭镇人民政府", "year": 2025,
       "indexNumber": "11990102MB0000002G/2026-00001", "publishedAt": "2026-02-14T02:00:00Z",
       "passages": [{"address": "/reports/019c6d00-0000-7000-8000-000000000101#b-b3",
       "pieces": [{"text": "全年办理", "found": false}, {"text": "行政复议", "found": true}]}]}],
       "total": 1, "more": false, "cut": false, "behind": false, "page": 1, "pageSize": 20,
       "facets": {"year": {"2025": 1}, "kind": {"sub-district": 1}, "branch": {},
       "role": {"achievements": 1}}, "suggestions": []}
      """;

  /// One report.
  ///
  /// @param outerPage the page of another platform on which the text stands; absent where it stands
  ///   here
  public record Entry(
      String report,
      int edition,
      String title,
      String organ,
      int year,
      String indexNumber,
      Instant publishedAt,
      List<Passage> passages,
      @Nullable String outerPage) {}

  /// A passage and the address at which it can be read.
  public record Passage(String address, List<Found.Piece> pieces) {}

  static SearchResults of(Found found, boolean behind, int page) {
    Map<String, Integer> branches = new TreeMap<>(found.facets().branches());
    branches.remove("");
    Map<String, Integer> roles = new TreeMap<>();
    found.facets().roles().forEach((role, reports) -> roles.put(role.code(), reports));
    return new SearchResults(
        found.hits().stream().map(SearchResults::entry).toList(),
        found.total(),
        found.more(),
        found.cut(),
        behind,
        page,
        SearchIndex.PAGE,
        Map.of(
            "year",
            found.facets().years(),
            "kind",
            found.facets().kinds(),
            "branch",
            branches,
            "role",
            roles),
        found.suggestions());
  }

  private static Entry entry(Found.Hit hit) {
    String outer = hit.edition().outerPage();
    String here = "/reports/" + hit.edition().report();
    return new Entry(
        hit.edition().report(),
        hit.edition().number(),
        hit.edition().title(),
        hit.edition().organ(),
        hit.edition().year(),
        hit.edition().indexNumber(),
        hit.edition().publishedAt(),
        hit.snippets().stream()
            .map(snippet ->
                new Passage(
                    outer == null ? here + "#" + ReportText.anchor(snippet.block()) : outer,
                    snippet.pieces()))
            .toList(),
        outer);
  }
}
