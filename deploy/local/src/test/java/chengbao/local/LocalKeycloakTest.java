package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The realm as officers and services meet it, on the Keycloak of the running stack.
@Tag("system")
class LocalKeycloakTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private final RunningStack stack = RunningStack.given();
  private final Addresses addresses = stack.addresses();
  private final LocalKeycloak keycloak = stack.keycloak();

  @Test
  void a_token_of_the_command_line_is_for_all_three_services_and_carries_the_roles()
      throws Exception {
    JsonNode token = claims(signIn("chengbao-cli", "baolu-drafter", DemoDistrict.PASSWORD));

    assertThat(texts(token.path("aud")))
        .containsExactlyInAnyOrder(
            "chengbao-submission", "chengbao-review", "chengbao-publication");
    assertThat(texts(token.path("realm_access").path("roles")))
        .containsExactly("sub-district-drafter");
    assertThat(token.path("sub").asText()).isEqualTo(officer("baolu-drafter").id());
    assertThat(token.path("name").asText()).isEqualTo("陈小满");
    assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
  }

  @Test
  void a_person_with_two_posts_has_the_roles_of_both() throws Exception {
    JsonNode token = claims(signIn("chengbao-cli", "sifa-shared", DemoDistrict.PASSWORD));

    assertThat(texts(token.path("realm_access").path("roles")))
        .containsExactlyInAnyOrder("district-bureau-reviewer", "oversight-office-reviewer");
  }

  @Test
  void a_services_own_client_takes_no_passwords() {
    assertThatThrownBy(() -> signIn("chengbao-review", "sifa-reviewer", DemoDistrict.PASSWORD))
        .isInstanceOf(StackFault.class)
        .hasMessageContaining("unauthorized_client");
  }

  @Test
  void the_code_flow_asks_for_proof_of_the_code() {
    assertThat(loginPage("")).doesNotContain("kc-form-login");
    assertThat(loginPage(CHALLENGE)).contains("kc-form-login");
  }

  @Test
  void the_login_page_is_chinese_and_warns_of_secrets() {
    assertThat(loginPage(CHALLENGE))
        .contains("lang=\"zh-CN\"")
        .contains("本系统为非涉密系统，严禁存储、处理、传输国家秘密和工作秘密")
        .contains("安澜区法治政府建设年度报告报送系统（演示）")
        .contains("css/chengbao.css")
        .contains("用户名");
    assertThat(loginPage(CHALLENGE + "&ui_locales=en"))
        .contains("state secrets")
        .contains("Sign in");
  }

  @Test
  void only_an_administrator_changes_a_users_attributes_and_only_declared_ones() throws Exception {
    String url = addresses.keycloakUrl() + "/admin/realms/chengbao/users/profile";
    String answer =
        Http.send(
            Http.request(url).header("Authorization", "Bearer " + keycloak.adminToken()).build());
    JsonNode profile = JSON.readTree(answer);

    assertThat(profile.path("attributes"))
        .isNotEmpty()
        .allSatisfy(attribute ->
            assertThat(texts(attribute.path("permissions").path("edit"))).containsExactly("admin"));
    assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
  }

  @Test
  void what_keeps_accounts_opens_one_and_gives_it_an_officers_role() throws Exception {
    Keeper keeper = new Keeper();
    String account = keeper.open("probe-" + Secrets.random(4).toLowerCase(Locale.ROOT));
    JsonNode group = keeper.group("/officers/district-bureau-reviewer");

    assertThat(keeper.send("PUT", account + "/groups/" + group.path("id").asText(), null))
        .isEqualTo(204);
    assertThat(keeper.send("PUT", account, "{\"enabled\": false}")).isEqualTo(204);
    assertThat(keeper.send("PUT", account + "/reset-password", PASSWORD)).isEqualTo(204);
    assertThat(keeper.send("POST", account + "/logout", null)).isEqualTo(204);
  }

  @Test
  void what_keeps_accounts_can_neither_see_nor_change_nor_adopt_an_administrator()
      throws Exception {
    Keeper keeper = new Keeper();
    String officers = keeper.group("/officers").path("id").asText();
    String drafters = keeper.group("/officers/sub-district-drafter").path("id").asText();
    for (String username : List.of("fazhi-administrator", "operator")) {
      String account = "/users/" + officer(username).id();
      assertThat(keeper.send("GET", account, null)).isEqualTo(403);
      assertThat(keeper.send("PUT", account, "{\"enabled\": false}")).isEqualTo(403);
      assertThat(keeper.send("PUT", account, "{\"firstName\": \"某人\"}")).isEqualTo(403);
      assertThat(keeper.send("PUT", account + "/reset-password", PASSWORD)).isEqualTo(403);
      assertThat(keeper.send("POST", account + "/logout", null)).isEqualTo(403);
      assertThat(keeper.send("PUT", account + "/groups/" + officers, null)).isEqualTo(403);
      assertThat(keeper.send("PUT", account + "/groups/" + drafters, null)).isEqualTo(403);
      assertThat(keeper.send("DELETE", account, null)).isEqualTo(403);
    }
    assertThat(signIn("chengbao-cli", "fazhi-administrator", DemoDistrict.PASSWORD)).isNotEmpty();
  }

  @Test
  void what_keeps_accounts_makes_nobody_an_administrator() throws Exception {
    Keeper keeper = new Keeper();
    String account = "/users/" + officer("baolu-publisher").id();
    String role = keeper.role("oversight-office-administrator");
    String drafters = keeper.group("/officers/sub-district-drafter").path("id").asText();

    assertThat(keeper.send("POST", account + "/role-mappings/realm", "[" + role + "]"))
        .isEqualTo(403);
    assertThat(
            keeper.send("POST", "/groups/" + drafters + "/role-mappings/realm", "[" + role + "]"))
        .isEqualTo(403);
    assertThat(keeper.send("POST", "/groups", "{\"name\": \"mine\"}")).isEqualTo(403);
    assertThat(keeper.send("POST", "/users", "{\"username\": \"outside\", \"enabled\": true}"))
        .isEqualTo(403);
  }

  private static final String PASSWORD =
      "{\"type\": \"password\", \"value\": \"only-for-a-test-1\", \"temporary\": true}";

  /// The service account that keeps the accounts of officers, at Keycloak's admin API.
  private final class Keeper {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String realm = addresses.keycloakUrl() + "/admin/realms/chengbao";
    private final String token;

    Keeper() throws Exception {
      String form =
          "grant_type=client_credentials&client_id=chengbao-provisioning&client_secret="
              + keycloak.clientSecret("provisioning");
      token =
          JSON.readTree(
                  Http.send(
                      Http.post(
                              addresses.issuer() + "/protocol/openid-connect/token",
                              "application/x-www-form-urlencoded",
                              form)
                          .build()))
              .path("access_token")
              .asText();
    }

    String open(String username) throws Exception {
      HttpResponse<String> answer =
          answer(
              "POST",
              "/users",
              "{\"username\": \"%s\", \"firstName\": \"某人\", \"enabled\": true, \"groups\": [\"/officers\"]}"
                  .formatted(username));
      assertThat(answer.statusCode()).isEqualTo(201);
      return answer.headers().firstValue("Location").orElseThrow().substring(realm.length());
    }

    int send(String method, String path, @Nullable String body) throws Exception {
      return answer(method, path, body).statusCode();
    }

    JsonNode group(String path) throws Exception {
      return asAdministrator("/group-by-path" + path);
    }

    String role(String name) throws Exception {
      return asAdministrator("/roles/" + name).toString();
    }

    private JsonNode asAdministrator(String path) throws Exception {
      return JSON.readTree(
          Http.send(
              Http.request(realm + path)
                  .header("Authorization", "Bearer " + keycloak.adminToken())
                  .build()));
    }

    private HttpResponse<String> answer(String method, String path, @Nullable String body)
        throws Exception {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(realm + path))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .method(
                  method,
                  body == null
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static final String CHALLENGE =
      "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private String loginPage(String proof) {
    String url =
        addresses.issuer()
            + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=chengbao-submission&redirect_uri="
            + addresses.submissionUrl()
            + "/signed-in"
            + proof;
    HttpRequest request = Http.request(url).header("Accept-Language", "fr").build();
    try {
      return Http.send(request);
    } catch (StackFault redirectedAway) {
      return "";
    }
  }

  private String signIn(String client, String username, String password) {
    String form =
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(client, username, password);
    if (!client.equals("chengbao-cli")) {
      form += "&client_secret=" + keycloak.clientSecret("review");
    }
    return Http.send(
        Http.post(
                addresses.issuer() + "/protocol/openid-connect/token",
                "application/x-www-form-urlencoded",
                form)
            .build());
  }

  private static JsonNode claims(String answer) throws Exception {
    String token = JSON.readTree(answer).path("access_token").asText();
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static DemoDistrict.Officer officer(String username) {
    return DemoDistrict.read().officers().stream()
        .filter(officer -> officer.username().equals(username))
        .findFirst()
        .orElseThrow();
  }
}
