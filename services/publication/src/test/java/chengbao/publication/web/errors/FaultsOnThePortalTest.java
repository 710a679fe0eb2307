package chengbao.publication.web.errors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.publication.Markup;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Something of ours is broken, and what the log says of whoever was there.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FaultsOnThePortalTest {

  /// What readers type may be about persons.
  private static final String TYPED = "13900001234";

  private static final String BROWSER = "Mozilla/5.0 (reader-of-this-test)";

  private final Log log = new Log();

  @BeforeEach
  void begin() {
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void end() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void a_fault_is_a_page_with_a_number_that_stands_in_the_log() throws SQLException {
    Response page = broken("/rounds/" + UUID.randomUUID());

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.asString()).contains("本站出现故障").doesNotContain("Exception", "rounds_away");
    assertThat(Markup.broken(page.asString())).isEmpty();
    String number = page.asString().replaceAll("(?s).*编号 ([0-9a-f]{8}).*", "$1");
    assertThat(log.lines).anyMatch(line -> line.contains(number));
  }

  @Test
  void the_log_says_nothing_of_readers_and_what_they_typed() throws SQLException {
    broken("/rounds/" + UUID.randomUUID() + "?q=" + TYPED);
    for (String address :
        List.of("/search?q=", "/reports?q=", "/verify?n=", "/api/search?q=", "/index/", "/no/")) {
      reading().get(address + TYPED);
    }
    reading()
        .header("Sec-Fetch-Site", "same-origin")
        .multiPart("text", "联系电话" + TYPED)
        .post("/verify/text");

    assertThat(log.lines).isNotEmpty();
    assertThat(log.lines)
        .noneMatch(line -> line.contains(TYPED) || line.contains(BROWSER))
        .noneMatch(line -> line.contains("127.0.0.1"));
  }

  /// Asks while a table is not where it should be.
  private static Response broken(String address) throws SQLException {
    OnPortal.change("alter table rounds rename to rounds_away");
    try {
      return reading().get(address);
    } finally {
      OnPortal.change("alter table rounds_away rename to rounds");
    }
  }

  private static RequestSpecification reading() {
    return given().header("User-Agent", BROWSER);
  }

  /// Everything that is logged meanwhile, with the faults.
  private static final class Log extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PatternFormatter words = new PatternFormatter("%c %s %X%e");

    @Override
    public void publish(LogRecord line) {
      if (!line.getLoggerName().startsWith("org.apache.kafka")
          && !line.getLoggerName().startsWith("io.smallrye.reactive.messaging")) {
        lines.add(words.format(line));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
