package chengbao.publication;

import static io.restassured.RestAssured.given;

import chengbao.contracts.Appointment;
import chengbao.contracts.OfficerState;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Officers at the running portal, and how they press its buttons.
public final class Officials {

  private static final String OPERATOR = "019c6d00-0000-7000-8000-0000000003a3";
  private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");

  private Officials() {}

  /// An officer with one appointment, as submission announces them.
  public static OfficerState officer(
      String id, String name, @Nullable String unit, String function) {
    return new OfficerState(
        1,
        id,
        id,
        name,
        List.of(
            new Appointment(
                "a-" + id, unit, List.of(function), "党政综合办公室主任", SINCE, null, null, null)));
  }

  /// Somebody who has signed in.
  public static RequestSpecification as(String person, String role) {
    return given().auth().oauth2(OnPortal.token(person, role));
  }

  /// An operator, who has no unit.
  public static RequestSpecification operator() {
    OnPortal.announce(officer(OPERATOR, "赵观潮", null, "operator"));
    return as(OPERATOR, "operator");
  }

  /// A form of a page of this portal; what it answers is not followed.
  public static RequestSpecification form(RequestSpecification who) {
    return form(who, UUID.randomUUID().toString());
  }

  /// The same with a command of its own.
  public static RequestSpecification form(RequestSpecification who, String command) {
    return who.header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("command", command);
  }

  /// Presses a button on the page of a first edition that is to be taken down.
  public static Response withdrawal(
      RequestSpecification who, String report, String verb, String reason) {
    return form(who)
        .formParam("number", 1)
        .formParam("version", 2)
        .formParam("reason", reason)
        .post("/desk/withdrawals/{id}/{verb}", report, verb);
  }
}
