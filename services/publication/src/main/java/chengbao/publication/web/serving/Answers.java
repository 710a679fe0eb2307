package chengbao.publication.web.serving;

import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers with pages: as they are kept, else as they are rendered now.
@ApplicationScoped
public class Answers {

  /// Caches ask each time, so that what is published, corrected or taken down is seen at once; with
  /// the tag they have, the answer is a few bytes.
  static final String ASK_EACH_TIME = "public, no-cache";

  private final KeptPages pages;
  private final PageStore store;
  private final Freshness freshness;
  private final Visits visits;

  Answers(KeptPages pages, PageStore store, Freshness freshness, Visits visits) {
    this.pages = pages;
    this.store = store;
    this.freshness = freshness;
    this.visits = visits;
  }

  /// Makes sure that sites and pages are known as they stand now.
  ///
  /// @return for [Asked#since()]: what is read from now on and has changed meanwhile is not kept
  public long lookAround() {
    freshness.look();
    return pages.generation();
  }

  /// A page that somebody asks for.
  ///
  /// @param address with the reader's wishes
  /// @param since what [#lookAround()] said before anything was read
  public record Asked(HttpServerRequest request, Site site, String address, long since) {}

  /// A page that shows many reports, or none.
  public Response many(Asked asked, Supplier<Page> rendering) {
    return answer(asked.request(), kept(asked, null, rendering));
  }

  /// A page of one report.
  ///
  /// @param madeOf everything the page depends on
  public Response one(Asked asked, ReportId report, String madeOf, Supplier<Page> rendering) {
    String key = key(asked.site(), asked.address());
    Page page = kept(asked, report, () -> stored(key, madeOf, rendering));
    if (page.status() == 200) {
      visits.count(asked.request(), report);
    }
    return answer(asked.request(), page);
  }

  private Page kept(Asked asked, @Nullable ReportId report, Supplier<Page> rendering) {
    String key = key(asked.site(), asked.address());
    KeptPages.Kept known = pages.find(key);
    if (known != null) {
      return known.page();
    }
    Page page = rendering.get();
    pages.keep(key, new KeptPages.Kept(page, report, System.nanoTime()), asked.since());
    return page;
  }

  private Page stored(String key, String madeOf, Supplier<Page> rendering) {
    return store
        .find(key, madeOf)
        .orElseGet(() -> {
          Page page = rendering.get();
          store.keep(key, madeOf, page);
          return page;
        });
  }

  static String key(Site site, String address) {
    return site.id() + ' ' + address;
  }

  /// An answer that is not kept.
  public static Response answer(HttpServerRequest request, Page page) {
    boolean compressed = takesCompressed(request);
    String has = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    boolean same = page.status() == 200 && has != null && page.isAmong(has);
    Response.ResponseBuilder answer = Response.status(same ? 304 : page.status());
    if (!same) {
      answer
          .entity(compressed ? page.compressed() : page.plain())
          .header("Content-Type", page.type());
      answer.header("Content-Encoding", compressed ? "gzip" : null);
    }
    return answer
        .header("ETag", page.tag(compressed))
        .header("Cache-Control", ASK_EACH_TIME)
        .header("Vary", "Accept-Encoding")
        .build();
  }

  static boolean takesCompressed(HttpServerRequest request) {
    String takes = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return takes != null && takes.contains("gzip") && !takes.contains("gzip;q=0");
  }
}
