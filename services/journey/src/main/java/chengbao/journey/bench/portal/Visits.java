package chengbao.journey.bench.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One reader after the other, on one connection: how long each kind of page takes, as it is kept
/// and as it is made anew.
final class Visits {

  private static final int KEPT = 400;
  private static final int ANEW = 60;
  private static final int FIRST = 600;

  /// Addresses by what they are.
  private static final List<String> LISTS =
      List.of(
          "/",
          "/reports",
          "/reports?year=2023&page=60",
          "/reports?kind=sub-district",
          "/units/u4711",
          "/feed.atom",
          "/api/editions?year=2024&page=5");

  private final URI portal;
  private final Country country;
  private final HttpClient client = HttpClient.newHttpClient();

  Visits(URI portal, Country country) {
    this.portal = portal;
    this.country = country;
  }

  Map<String, Took> all(List<String> reports) throws SQLException {
    Map<String, Took> took = new LinkedHashMap<>();
    took.put("/reports/{id} (first time)", first(reports));
    took.put("/reports/{id}", once(reports.subList(0, KEPT)));
    for (String list : LISTS) {
      took.put(list, timed(list, KEPT, false));
      took.put(list + " (anew)", timed(list, ANEW, true));
    }
    return took;
  }

  /// Reports that nobody has asked for yet; the first third warms the service up and does not
  /// count.
  Took first(List<String> reports) {
    once(reports.subList(0, FIRST));
    Took took = once(reports.subList(FIRST, 3 * FIRST));
    for (String report : reports) {
      visit(report);
    }
    return took;
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
    HttpRequest request =
        HttpRequest.newBuilder(portal.resolve(address)).header("Accept-Encoding", "gzip").build();
    long began = System.nanoTime();
    try {
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " answers " + answer.statusCode());
      }
      return System.nanoTime() - began;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
