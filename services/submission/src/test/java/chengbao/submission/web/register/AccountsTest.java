package chengbao.submission.web.register;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.submission.domain.Accounts;
import chengbao.submission.domain.OutdatedAccounts;
import chengbao.submission.domain.PersonId;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.KilledOnce;
import chengbao.submission.stack.Realm;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The accounts of officers on the Keycloak of the running system, kept by the work in the
/// background.
@QuarkusTest
@Tag("system")
@QuarkusTestResource(SubmissionStack.class)
@SuppressWarnings("NullAway.Init") // injected
class AccountsTest {
  private static final String TINGLAN = "019c6d00-0000-7000-8000-000000000026";

  private static final Realm REALM = new Realm();

  @Inject Accounts accounts;
  @Inject OutdatedAccounts outdated;

  private final Api api = new Api();

  @Test
  void an_invited_officer_gets_an_account_a_role_and_a_password_and_loses_them_again() {
    var invitation = invite("luting-drafter", "陶若竹").statusCode(201);
    assertThat(invitation.extract().<String>path("state")).isEqualTo("waiting");
    var person = arrived("luting-drafter");
    eventually().until(() -> REALM.groups(person).contains("sub-district-drafter"));
    api.get(Demo.FAZHI_ADMINISTRATOR, "/api/officers/" + person + "/mail")
        .statusCode(200)
        .body("address", equalTo("luting-drafter@anlan.example"));

    var office = new Browser(RestAssured.port).signIn(Demo.FAZHI_ADMINISTRATOR);
    var page = office.post("/officers/" + person + "/password", Map.of());
    var password = page.html().select("#password").text();
    assertThat(REALM.signIn("luting-drafter", password)).contains("Account is not fully set up");
    assertThat(REALM.signIn("luting-drafter", "guessed")).contains("Invalid user credentials");

    var login =
        new Demo.Login(person, "luting-drafter", "陶若竹", TINGLAN, Set.of("sub-district-drafter"));
    api.get(login, "/api/reports").statusCode(200);
    var read = api.get(Demo.FAZHI_ADMINISTRATOR, "/api/officers/" + person);
    String appointment = read.extract().path("appointments[0].id");
    end(person, appointment).statusCode(200);
    api.post(login, "/api/reports", Map.of("round", UUID.randomUUID())).statusCode(403);
    eventually()
        .until(() -> !REALM.isUsable(person) && REALM.groups(person).equals(List.of("officers")));
  }

  @Test
  void what_a_dead_process_left_behind_is_found_again_and_nothing_is_made_twice() {
    var left = accounts.open("songyu-drafter2", "李晚舟").orElseThrow();
    assertThat(accounts.open("songyu-drafter2", "李晚舟")).contains(left);

    invite("songyu-drafter2", "李晚舟").statusCode(201);

    assertThat(arrived("songyu-drafter2")).isEqualTo(left.toString());
    assertThat(REALM.count("songyu-drafter2")).isEqualTo(1);
    accounts.bring(left, "李晚舟", Set.of("sub-district-drafter"), true);
    assertThat(accounts.bring(left, "李晚舟", Set.of("sub-district-drafter"), true)).isTrue();
    assertThat(REALM.groups(left.toString())).contains("officers", "sub-district-drafter");
  }

  @Test
  void an_account_whose_opening_was_killed_in_the_middle_is_opened_once() {
    try (var killed =
        KilledOnce.at(
            "update",
            "invitation",
            "new.state = 'accepted' and new.username = 'luting-drafter2'")) {
      invite("luting-drafter2", "钟未晚").statusCode(201);
      var person = arrived("luting-drafter2");
      assertThat(killed.times()).isEqualTo(2);
      assertThat(REALM.count("luting-drafter2")).isEqualTo(1);
      eventually().until(() -> REALM.groups(person).contains("sub-district-drafter"));
    }
  }

  @Test
  void an_administrators_account_is_out_of_reach_whatever_is_asked() {
    var administrator = PersonId.of(Demo.LINDU_ADMINISTRATOR.person());
    assertThat(accounts.open("lindu-administrator", "某人")).isEmpty();
    assertThat(accounts.bring(administrator, "某人", Set.of(), false)).isFalse();
    assertThat(accounts.firstPassword(administrator)).isEmpty();
    assertThat(REALM.isUsable(Demo.LINDU_ADMINISTRATOR.person())).isTrue();
    api.as(Demo.FAZHI_ADMINISTRATOR)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"1\"")
        .post(
            "/api/officers/%s/appointments/%s/end"
                .formatted(Demo.FAZHI_ADMINISTRATOR.person(), UUID.randomUUID()))
        .then()
        .statusCode(403)
        .body("code", equalTo("officer-is-administrator"));
  }

  @Test
  void a_username_that_is_somebody_elses_is_told_and_can_be_withdrawn() {
    REALM.foreigner("zhongxin-clerk");
    invite("zhongxin-clerk", "某甲").statusCode(201);
    eventually()
        .until(() ->
            api.get(Demo.FAZHI_ADMINISTRATOR, "/api/invitations")
                .extract()
                .<List<String>>path("findAll { it.state == 'impossible' }.username")
                .contains("zhongxin-clerk"));
    String id =
        api.get(Demo.FAZHI_ADMINISTRATOR, "/api/invitations")
            .extract()
            .path("find { it.username == 'zhongxin-clerk' }.id");
    assertThat(
            new Browser(RestAssured.port).signIn(Demo.FAZHI_ADMINISTRATOR).get("/officers").text())
        .contains("账号开通", "用户名已被别的账号占用");
    api.post(Demo.FAZHI_ADMINISTRATOR, "/api/invitations/" + id + "/withdrawal", Map.of())
        .statusCode(204);
  }

  @Test
  void every_account_of_the_demo_district_comes_to_what_the_register_says() {
    eventually().until(() -> QuarkusTransaction.requiringNew().call(outdated::behind) == 0);
    assertThat(REALM.groups(Demo.BAOLU_DRAFTER.person()))
        .containsExactlyInAnyOrder("officers", "sub-district-drafter");
  }

  private ValidatableResponse invite(String username, String name) {
    return api.post(
        Demo.FAZHI_ADMINISTRATOR,
        "/api/invitations",
        Map.of(
            "username",
            username,
            "name",
            name,
            "mail",
            username + "@anlan.example",
            "unit",
            TINGLAN,
            "functions",
            List.of("drafter"),
            "position",
            "司法所科员"));
  }

  private String arrived(String username) {
    return eventually()
        .until(
            () ->
                api.get(Demo.FAZHI_ADMINISTRATOR, "/api/officers?q=" + username)
                    .extract()
                    .<List<String>>path("person"),
            found -> found.size() == 1)
        .getFirst();
  }

  private ValidatableResponse end(String person, String appointment) {
    return api.as(Demo.FAZHI_ADMINISTRATOR)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", api.etag(Demo.FAZHI_ADMINISTRATOR, "/api/officers/" + person))
        .post("/api/officers/%s/appointments/%s/end".formatted(person, appointment))
        .then();
  }
}
