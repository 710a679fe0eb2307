package chengbao.journey.bench.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// One reader after the other, on one connection: how long each kind of page takes, as it is kept
/// and as it is made anew, and each question to the search.
final class Visits {

  private static final int KEPT = 400;
  private static final int ANEW = 60;
  private static final int FIRST = 300;
  private static final int QUESTIONS = 400;
  private static final Duration WARM = Duration.ofSeconds(20);
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);
  private static final Duration GLANCE = Duration.ofMillis(500);

  /// Addresses by what they are.
  private static final List<String> LISTS =
      List.of(
          "/",
          "/reports",
          "/reports?year=2023&page=60",
          "/reports?kind=sub-district",
          "/units/u711",
          "/feed.atom",
          "/api/editions?year=2024&page=5");

  /// What stands in every report, in one, in none, and in many with little in common.
  private static final List<String> WORDS =
      List.of(
          "行政复议", "第711街道", "法", "合法性审核 行政应诉", "\"重大行政决策\"", "2023年度法治政府建设", "查无此事", "执法力量不足的问题");

  private final URI portal;
  private final Country country;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  Visits(URI portal, Country country) {
    this.portal = portal;
    this.country = country;
  }

  /// Each kind of page, after a while of the same: few and many are measured with a service that
  /// has run as long.
  ///
  /// @param reports of which nobody has asked for yet
  Map<String, Took> all(List<String> reports) throws SQLException {
    warm(reports);
    Map<String, Took> took = new LinkedHashMap<>();
    took.put("/reports/{id} (first time)", first(reports));
    took.put("/reports/{id}", once(reports.subList(0, Math.min(KEPT, reports.size()))));
    for (String list : LISTS) {
      took.put(list, timed(list, KEPT, false));
      took.put(list + " (anew)", timed(list, ANEW, true));
    }
    return took;
  }

  private void warm(List<String> reports) throws SQLException {
    long until = System.nanoTime() + WARM.toNanos();
    for (int last = reports.size() - 1; last > 3 * FIRST && System.nanoTime() < until; last--) {
      country.change();
      visit(reports.get(last));
      visit(LISTS.get(last % LISTS.size()));
    }
  }

  /// Reports that nobody has asked for yet; the first third warms the service up and does not
  /// count.
  Took first(List<String> reports) {
    int third = Math.max(1, Math.min(FIRST, reports.size() / 3));
    once(reports.subList(0, third));
    return once(reports.subList(third, 3 * third));
  }

  /// Questions to the search, each kind as often as the others.
  ///
  /// @return nothing when the index is not there within this time
  Optional<Took> search(Duration patience) {
    if (!isIndexed(System.nanoTime() + patience.toNanos())) {
      return Optional.empty();
    }
    List<String> addresses =
        WORDS.stream()
            .map(words -> "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
            .toList();
    long[] took = new long[QUESTIONS];
    for (int one = 0; one < QUESTIONS / 4; one++) {
      visit(addresses.get(one % addresses.size()));
    }
    for (int one = 0; one < QUESTIONS; one++) {
      took[one] = visit(addresses.get(one % addresses.size()));
    }
    return Optional.of(Took.of(took));
  }

  private boolean isIndexed(long until) {
    while (isBehind()) {
      if (System.nanoTime() > until) {
        return false;
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    return true;
  }

  private boolean isBehind() {
    try {
      return new ObjectMapper()
          .readTree(answer("/api/search?q=a", HttpResponse.BodyHandlers.ofByteArray()).body())
          .path("behind")
          .asBoolean();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Took once(List<String> addresses) {
    return Took.of(addresses.stream().mapToLong(this::visit).toArray());
  }

  private Took timed(String address, int times, boolean changed) throws SQLException {
    long[] took = new long[times];
    for (int once = 0; once < times / 4; once++) {
      visit(address);
    }
    for (int once = 0; once < times; once++) {
      if (changed) {
        country.change();
      }
      took[once] = visit(address);
    }
    return Took.of(took);
  }

  private long visit(String address) {
    long began = System.nanoTime();
    answer(address, HttpResponse.BodyHandlers.discarding());
    return System.nanoTime() - began;
  }

  private <T> HttpResponse<T> answer(String address, HttpResponse.BodyHandler<T> body) {
    HttpRequest request =
        HttpRequest.newBuilder(portal.resolve(address))
            .header("Accept-Encoding", "gzip")
            .timeout(TO_ANSWER)
            .build();
    try {
      HttpResponse<T> answer = client.send(request, body);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " answers " + answer.statusCode());
      }
      return answer;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
