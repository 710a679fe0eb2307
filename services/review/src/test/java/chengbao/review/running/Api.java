package chengbao.review.running;

import static io.restassured.RestAssured.given;

import chengbao.review.running.Issuer.Somebody;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer's calls of the API.
public final class Api {
  private final Somebody who;
  private final @Nullable String appointment;

  private Api(Somebody who, @Nullable String appointment) {
    this.who = who;
    this.appointment = appointment;
  }

  public static Api as(Somebody who) {
    return new Api(who, null);
  }

  public Api under(String appointment) {
    return new Api(who, appointment);
  }

  public RequestSpecification request() {
    RequestSpecification request =
        given().header("Authorization", "Bearer " + Issuer.now().bearer(who));
    return appointment == null ? request : request.header("Chengbao-Appointment", appointment);
  }

  public Response read(UUID report) {
    return request().get("/api/cases/" + report);
  }

  /// Makes a move on the latest revision.
  public Response moves(UUID report, String verb, String body) {
    return moves(report, verb, body, read(report).getHeader("ETag"), UUID.randomUUID().toString());
  }

  public Response moves(UUID report, String verb, String body, String revision, String key) {
    RequestSpecification request =
        request().header("If-Match", revision).header("Idempotency-Key", key);
    if (!body.isEmpty()) {
      request.contentType(ContentType.JSON).body(body);
    }
    return request.post("/api/cases/" + report + "/" + verb);
  }
}
