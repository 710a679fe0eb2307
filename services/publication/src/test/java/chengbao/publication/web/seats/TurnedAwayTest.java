package chengbao.publication.web.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.publication.Markup;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A reader of their own address, who has asked for what costs until no turn is left.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TurnedAwayTest {

  private static final String EAGER = "127.0.0.2";
  private static final int TOO_OFTEN = 429;
  private static final Approval REPORT = Approved.another();

  @Inject Turns turns;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%E6%B3%95%E6%B2%BB",
        "/search?q=a&lang=en&mode=elder&contrast=high",
        "/search?q=a&lang=zh-Hant",
        "/reports?q=%E7%99%BD%E9%B9%AD",
        "/units/nobody/compare",
        "/data/figures-2025.csv",
        "/data/reports-2025.zip"
      })
  void what_costs_is_refused_with_a_page_that_everybody_can_read(String address) {
    HttpResponse<String> page = refused(address);

    assertThat(Markup.broken(page.body())).isEmpty();
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
  }

  @Test
  void a_program_is_told_so_by_a_problem_document() {
    HttpResponse<String> problem = refused("/api/search?q=a");

    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.body()).contains("\"code\":\"too-often\"");
  }

  @Test
  void a_file_that_was_never_made_costs_and_one_that_was_does_not() {
    OnPortal.publishOnce(REPORT);
    String file = "/reports/" + REPORT.report() + "/editions/1/report.pdf";

    assertThat(refused(file).body()).contains("短时间内查询次数较多");
    RestAssured.given().get(file).then().statusCode(200);
    assertThat(asked(file).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/reports", "/about", "/search/nothing-here"})
  void whoever_is_refused_reads_on(String address) {
    assertThat(asked(address).statusCode()).isIn(200, 404);
  }

  /// A turn may have come back on the way; then once more.
  private HttpResponse<String> refused(String address) {
    HttpResponse<String> answer =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> asked(address), one -> one.statusCode() == TOO_OFTEN);
    assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    return answer;
  }

  private HttpResponse<String> asked(String address) {
    useUpAllTurns();
    try (HttpClient client =
        HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(EAGER)).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + address))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new AssertionError(broken);
    }
  }

  private void useUpAllTurns() {
    long wait = 0;
    while (wait == 0) {
      wait = turns.take(Neighbourhood.of(EAGER));
    }
  }
}
