package chengbao.submission.stack;

import static io.restassured.RestAssured.given;

import chengbao.local.RunningStack;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/// The realm on the running Keycloak, seen by its first administrator: what is really there.
public final class Realm {
  private static final String USERS = "/admin/realms/chengbao/users";

  /// The groups a person is in, by name.
  public List<String> groups(String person) {
    return administrator().get(USERS + "/" + person + "/groups").then().extract().path("name");
  }

  public boolean isUsable(String person) {
    return administrator().get(USERS + "/" + person).then().extract().path("enabled");
  }

  public int count(String username) {
    return administrator()
        .queryParam("username", username)
        .queryParam("exact", true)
        .get(USERS)
        .then()
        .extract()
        .<List<?>>path("$")
        .size();
  }

  /// Somebody who is no officer.
  public void foreigner(String username) {
    administrator()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "firstName", "外人", "enabled", true))
        .post(USERS)
        .then()
        .statusCode(201);
  }

  /// What a sign-in with this password is answered.
  public String signIn(String username, String password) {
    return given()
        .baseUri(url())
        .formParams(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "chengbao-cli",
                "username",
                username,
                "password",
                password))
        .post("/realms/chengbao/protocol/openid-connect/token")
        .asString();
  }

  private static RequestSpecification administrator() {
    return given().baseUri(url()).auth().oauth2(RunningStack.given().keycloak().adminToken());
  }

  private static String url() {
    return RunningStack.given().addresses().keycloakUrl();
  }
}
