package chengbao.publication.web.serving;

import chengbao.door.security.SecurityHeaders;
import chengbao.publication.domain.ReportId;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.Unpooled;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Answers a page that lies in memory before anything else looks at the request: no thread is
/// changed, nothing is rendered, nothing asked. All other requests go their usual way.
@Singleton
class FirstAtTheDoor {

  private static final int BEFORE_ALL_OTHERS = -100_000;
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final int OK = 200;
  private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
  private static final CharSequence NO_CACHE = HttpHeaders.createOptimized(Answers.ASK_EACH_TIME);
  private static final CharSequence HTML = HttpHeaders.createOptimized(Page.HTML);

  private final Vertx vertx;
  private final KeptPages pages;
  private final Freshness freshness;
  private final SitesAtHand sites;
  private final Visits visits;
  private final SecurityHeaders security;
  private final AtomicReference<@Nullable Future<Void>> looking = new AtomicReference<>();
  private final LongAdder answered = new LongAdder();

  FirstAtTheDoor(
      Vertx vertx,
      KeptPages pages,
      Freshness freshness,
      SitesAtHand sites,
      Visits visits,
      SecurityHeaders security) {
    this.vertx = vertx;
    this.pages = pages;
    this.freshness = freshness;
    this.sites = sites;
    this.visits = visits;
    this.security = security;
  }

  /// The usual measurement of requests leaves these pages out, for it knows them only by their many
  /// addresses; so they are counted here.
  void stand(@Observes Router router, MeterRegistry meters) {
    FunctionCounter.builder("chengbao.publication.pages.from.memory", answered, LongAdder::sum)
        .description("Public pages answered from memory")
        .register(meters);
    router.route().order(BEFORE_ALL_OTHERS).handler(this::receive);
  }

  private void receive(RoutingContext context) {
    KeptPages.@Nullable Kept kept = find(context.request());
    if (kept == null) {
      context.next();
    } else if (freshness.holds()) {
      answer(context.request(), kept);
      if (freshness.isDue()) {
        look();
      }
    } else {
      context.request().pause();
      afterALook(context, vertx.getOrCreateContext(), System.nanoTime());
    }
  }

  /// However many readers come meanwhile, one look serves them all.
  private Future<Void> look() {
    Promise<Void> mine = Promise.promise();
    Future<Void> others = looking.compareAndExchange(null, mine.future());
    if (others != null) {
      return others;
    }
    vertx
        .executeBlocking(
            () -> {
              freshness.look();
              return null;
            },
            false)
        .onComplete(_ -> {
          looking.set(null);
          mine.complete();
        });
    return mine.future();
  }

  /// A look that began too long before the reader came does not count; then the next one does.
  private void afterALook(RoutingContext context, Context thread, long came) {
    look()
        .onComplete(_ ->
            thread.runOnContext(_ -> {
              if (freshness.holds() || freshness.hasLookedSince(came)) {
                goOn(context);
              } else {
                afterALook(context, thread, came);
              }
            }));
  }

  private void goOn(RoutingContext context) {
    context.request().resume();
    KeptPages.@Nullable Kept kept = find(context.request());
    if (kept == null) {
      context.next();
    } else {
      answer(context.request(), kept);
    }
  }

  private KeptPages.@Nullable Kept find(HttpServerRequest request) {
    if (!READING.contains(request.method())) {
      return null;
    }
    HostAndPort authority = request.authority();
    return pages.find(
        Answers.key(sites.at(authority == null ? null : authority.host()), request.uri()));
  }

  private void answer(HttpServerRequest request, KeptPages.Kept kept) {
    answered.increment();
    Page page = kept.page();
    boolean compressed = Answers.takesCompressed(request);
    HttpServerResponse response = request.response();
    MultiMap headers = response.headers();
    security.put(headers);
    headers.set(HttpHeaders.ETAG, page.tag(compressed));
    headers.set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    String has = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (has != null && page.status() == OK && page.isAmong(has)) {
      response.setStatusCode(304).end();
      return;
    }
    send(request, kept, compressed);
  }

  private void send(HttpServerRequest request, KeptPages.Kept kept, boolean compressed) {
    Page page = kept.page();
    request.response().setStatusCode(page.status());
    MultiMap headers = request.response().headers();
    if (page.type().equals(Page.HTML)) {
      headers.set(HttpHeaders.CONTENT_TYPE, HTML);
    } else {
      headers.set(HttpHeaders.CONTENT_TYPE, page.type());
      headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    if (compressed) {
      headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
    byte[] bytes = compressed ? page.compressed() : page.plain();
    if (HttpMethod.HEAD.equals(request.method())) {
      headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
      request.response().end();
      return;
    }
    request.response().end(Buffer.buffer(Unpooled.wrappedBuffer(bytes)));
    ReportId report = kept.about();
    if (report != null && page.status() == OK) {
      visits.count(request, report);
    }
  }
}
