package chengbao.publication.web.opendata;

import chengbao.publication.PublicEditions.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The site map for search engines (sitemaps.org). One file may hold 50,000 addresses; a site with
/// more has several, and a file that names them.
final class PlacesForEngines {

  static final String TYPE = "application/xml;charset=UTF-8";
  static final int MOST = 45_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private PlacesForEngines() {}

  /// @param others addresses of the pages around the reports
  static String of(String base, List<String> others, List<Place> places) {
    String pages =
        others.stream()
            .map(page -> "<url><loc>" + base + page + "</loc></url>\n")
            .collect(Collectors.joining());
    String reports = places.stream().map(place -> url(base, place)).collect(Collectors.joining());
    return HEAD + "<urlset" + SPACE + pages + reports + "</urlset>\n";
  }

  static String index(String base, int files) {
    return IntStream.rangeClosed(1, files)
        .mapToObj(
            file -> "<sitemap><loc>" + base + "/sitemap.xml?file=" + file + "</loc></sitemap>\n")
        .collect(Collectors.joining("", HEAD + "<sitemapindex" + SPACE, "</sitemapindex>\n"));
  }

  private static String url(String base, Place place) {
    return "<url><loc>"
        + base
        + "/reports/"
        + place.report()
        + "</loc><lastmod>"
        + place.at()
        + "</lastmod></url>\n";
  }
}
