package chengbao.publication.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.publication.ReadersOfEditions;
import chengbao.publication.domain.ReportId;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitsTest {

  private static final ReportId REPORT = new ReportId(UUID.randomUUID());
  private static final ReportId ANOTHER = new ReportId(UUID.randomUUID());
  private static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";

  private final Written written = new Written();
  private final Visits visits =
      new Visits(written, new KeptPages(new Serving(null, 1)), new Serving(null, 1));

  @Test
  void however_many_read_the_numbers_are_written_once() {
    for (int reader = 0; reader < 500; reader++) {
      visits.count(request("10.0." + reader / 250 + "." + reader % 250, BROWSER, null), REPORT);
    }
    visits.count(request("10.0.0.1", BROWSER, null), ANOTHER);

    assertThat(written.batches).isEmpty();
    visits.write();
    assertThat(written.batches).containsExactly(Map.of(REPORT, 500L, ANOTHER, 1L));
  }

  @Test
  void who_comes_again_soon_is_the_same_reader_and_another_browser_is_another() {
    for (int again = 0; again < 3; again++) {
      visits.count(request("10.0.0.1", BROWSER, null), REPORT);
    }
    visits.count(request("10.0.0.1", BROWSER + " (2)", null), REPORT);
    visits.write();

    assertThat(written.batches).containsExactly(Map.of(REPORT, 2L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (compatible; Baiduspider/2.0)",
        "Mozilla/5.0 AppleWebKit (compatible; bingbot/2.0)",
        "curl/8.5.0",
        "python-requests/2.32",
        "Mozilla/5.0 HeadlessChrome/140.0"
      })
  void a_program_is_no_reader(String program) {
    visits.count(request("10.0.0.1", program, null), REPORT);
    visits.count(request("10.0.0.1", null, null), REPORT);
    visits.write();

    assertThat(written.batches).containsExactly(Map.of());
  }

  @Test
  void a_page_that_nobody_has_asked_for_yet_was_not_read() {
    visits.count(request("10.0.0.1", BROWSER, "prefetch"), REPORT);
    visits.write();

    assertThat(written.batches).containsExactly(Map.of());
  }

  @Test
  void what_could_not_be_written_is_written_with_the_next() {
    visits.count(request("10.0.0.1", BROWSER, null), REPORT);
    written.broken = true;
    visits.write();
    written.broken = false;
    visits.count(request("10.0.0.2", BROWSER, null), REPORT);
    visits.write();

    assertThat(written.batches).containsExactly(Map.of(REPORT, 2L));
  }

  private static HttpServerRequest request(
      String address, @Nullable String browser, @Nullable String purpose) {
    return (HttpServerRequest)
        Proxy.newProxyInstance(
            VisitsTest.class.getClassLoader(),
            new Class<?>[] {HttpServerRequest.class},
            (_, method, arguments) ->
                switch (method.getName()) {
                  case "remoteAddress" -> SocketAddress.inetSocketAddress(4711, address);
                  case "getHeader" ->
                      switch (String.valueOf(arguments[0])) {
                        case "User-Agent" -> browser;
                        case "Sec-Purpose" -> purpose;
                        default -> null;
                      };
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /// Numbers of readers as they come to the database.
  private static final class Written implements ReadersOfEditions {
    private final List<Map<ReportId, Long>> batches = new ArrayList<>();
    private boolean broken;

    @Override
    public long of(ReportId report) {
      throw new UnsupportedOperationException("on the database only");
    }

    @Override
    public void add(Map<ReportId, Long> counted) {
      if (broken) {
        throw new IllegalStateException("the database is away");
      }
      batches.add(counted);
    }
  }
}
