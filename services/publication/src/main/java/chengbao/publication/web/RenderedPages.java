package chengbao.publication.web;

import chengbao.look.Display;
import chengbao.publication.PublicEditions.Mark;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pages of editions that were rendered before. The key holds everything a page depends on, so
/// nothing ever has to be taken out because it became wrong, on however many machines the portal
/// runs; the page used longest ago makes room.
@ApplicationScoped
class RenderedPages {

  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private final Map<Key, Page> pages = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  /// What the page of an edition depends on.
  ///
  /// @param editions all public editions of the report with their states
  /// @param sites the sites as they stand
  record Key(
      ReportId report,
      int number,
      String address,
      List<Mark> editions,
      List<Site> sites,
      Display display) {}

  Page get(Key key, Supplier<Page> rendering) {
    Page known = find(key);
    if (known != null) {
      return known;
    }
    Page fresh = rendering.get();
    keep(key, fresh);
    return fresh;
  }

  private synchronized @Nullable Page find(Key key) {
    return pages.get(key);
  }

  private synchronized void keep(Key key, Page page) {
    Page before = pages.put(key, page);
    bytes += page.bytes().length - (before == null ? 0 : before.bytes().length);
    var oldest = pages.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().bytes().length;
      oldest.remove();
    }
  }
}
