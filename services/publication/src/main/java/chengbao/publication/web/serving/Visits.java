package chengbao.publication.web.serving;

import chengbao.publication.ReadersOfEditions;
import chengbao.publication.domain.ReportId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Counts how often reports are read (浏览次数): in memory, added to the database in batches. A program
/// is no reader, and whoever loads a page again within half an hour is the same reader.
///
/// To know that, a number is kept for half an hour that is made of address, browser, report and a
/// secret drawn anew at each start. Nobody can be found by it, and it is written nowhere.
@Singleton
class Visits {

  private static final Logger LOG = Logger.getLogger(Visits.class);
  private static final Duration SAME_VISIT = Duration.ofMinutes(30);
  private static final int MOST_REMEMBERED = 200_000;
  private static final int LONGEST_NAME = 400;
  private static final int MOST_NAMES = 2_000;
  private static final Pattern PROGRAM =
      Pattern.compile(
          "bot|crawl|spider|slurp|archiver|monitor|curl|wget|python|java/|okhttp|go-http|headless"
              + "|preview|libwww|scan|fetch",
          Pattern.CASE_INSENSITIVE);

  private final ReadersOfEditions readers;
  private final KeptPages pages;
  private final long outdated;
  private final long batch;
  private final long secret = new SecureRandom().nextLong();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Map<ReportId, Long> counted = new ConcurrentHashMap<>();
  private final Cache<Long, Boolean> recent =
      Caffeine.newBuilder()
          .maximumSize(MOST_REMEMBERED)
          .expireAfterWrite(SAME_VISIT)
          .executor(Runnable::run)
          .build();

  /// Whether a browser is a program, by its name.
  private final Cache<String, Boolean> programs =
      Caffeine.newBuilder().maximumSize(MOST_NAMES).executor(Runnable::run).build();

  Visits(ReadersOfEditions readers, KeptPages pages, ServingSettings settings) {
    this.readers = readers;
    this.pages = pages;
    this.outdated = settings.numberOfReadersMayBe().toNanos();
    this.batch = settings.batch().toMillis();
  }

  /// Somebody was sent the page of a report.
  void count(HttpServerRequest request, ReportId report) {
    String browser = request.getHeader("User-Agent");
    if (browser == null || isProgram(browser) || isAhead(request)) {
      return;
    }
    if (recent.asMap().putIfAbsent(visit(request, browser, report), Boolean.TRUE) == null) {
      counted.merge(report, 1L, Long::sum);
    }
  }

  /// Most readers have one of a few browsers; whoever has a very long name for theirs is none.
  private boolean isProgram(String browser) {
    return browser.length() > LONGEST_NAME
        || programs.get(browser, name -> PROGRAM.matcher(name).find());
  }

  /// Browsers fetch pages that nobody has asked for yet.
  private static boolean isAhead(HttpServerRequest request) {
    return request.getHeader("Sec-Purpose") != null || request.getHeader("Purpose") != null;
  }

  private long visit(HttpServerRequest request, String browser, ReportId report) {
    SocketAddress from = request.remoteAddress();
    String host = from == null || from.hostAddress() == null ? "" : from.hostAddress();
    long visit = secret;
    visit = mixed(visit ^ host.hashCode());
    visit = mixed(visit ^ browser.hashCode());
    visit = mixed(visit ^ report.value().getMostSignificantBits());
    return mixed(visit ^ report.value().getLeastSignificantBits());
  }

  private static long mixed(long value) {
    long one = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    long other = (one ^ one >>> 27) * 0x94D049BB133111EBL;
    return other ^ other >>> 31;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("visits").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
    write();
  }

  private void run() {
    try {
      while (!stopping.await(batch, TimeUnit.MILLISECONDS)) {
        write();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// What cannot be written is counted again with the next batch.
  void write() {
    Map<ReportId, Long> batch = new HashMap<>();
    counted.keySet().forEach(report -> take(report, batch));
    try {
      readers.add(batch);
      pages.giveUpOlder(batch.keySet(), outdated);
    } catch (RuntimeException fault) {
      batch.forEach((report, times) -> counted.merge(report, times, Long::sum));
      LOG.warn("Numbers of readers were not written and will be tried again", fault);
    }
  }

  private void take(ReportId report, Map<ReportId, Long> batch) {
    @Nullable Long times = counted.remove(report);
    if (times != null) {
      batch.put(report, times);
    }
  }
}
