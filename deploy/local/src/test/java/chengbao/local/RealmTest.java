package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {

  @Test
  void productions_realm_has_no_logins_no_password_and_no_client_that_takes_passwords() {
    JsonNode realm = Realm.production();

    assertThat(realm.path("users").valueStream().map(user -> user.path("username").asText()))
        .containsExactly("service-account-chengbao-provisioning");
    assertThat(realm.path("clients"))
        .hasSize(5)
        .allSatisfy(client -> {
          assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
          assertThat(client.path("publicClient").asBoolean()).isFalse();
        });
    assertThat(services(realm))
        .hasSize(3)
        .allSatisfy(client -> {
          assertThat(client.path("secret").asText())
              .matches("\\$\\{CHENGBAO_[A-Z]+_CLIENT_SECRET}");
          assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
              .isEqualTo("S256");
        });
  }

  @Test
  void the_demo_adds_the_command_line_and_a_login_for_every_officer() {
    JsonNode demo = Realm.demo();

    assertThat(demo.path("clients").valueStream().map(client -> client.path("clientId").asText()))
        .containsExactly(
            "chengbao-submission",
            "chengbao-review",
            "chengbao-publication",
            "chengbao-provisioning",
            "admin-permissions",
            "chengbao-cli");
    assertThat(demo.path("users")).hasSize(DemoDistrict.read().officers().size() + 1);
  }

  @Test
  void what_keeps_accounts_gives_no_role_of_an_administrator() {
    JsonNode groups = Realm.production().path("groups");

    assertThat(groups).hasSize(1);
    assertThat(
            groups
                .path(0)
                .path("subGroups")
                .valueStream()
                .flatMap(group -> group.path("realmRoles").valueStream())
                .map(JsonNode::asText))
        .hasSize(16)
        .noneMatch(role -> role.endsWith("-administrator") || role.equals("operator"));
  }

  @Test
  void an_administrator_is_in_no_group_that_can_be_kept() {
    assertThat(Realm.demo().path("users"))
        .filteredOn(user -> user.path("realmRoles").toString().contains("administrator"))
        .hasSize(2)
        .allMatch(user -> !user.has("groups"));
  }

  @Test
  void every_role_of_an_officer_is_a_role_of_the_realm() {
    JsonNode demo = Realm.demo();
    List<String> known =
        demo.path("roles")
            .path("realm")
            .valueStream()
            .map(role -> role.path("name").asText())
            .toList();

    assertThat(demo.path("users").valueStream().flatMap(RealmTest::roles)).isSubsetOf(known);
  }

  @Test
  void a_placeholder_without_a_value_is_a_fault() {
    assertThatThrownBy(() -> Placeholders.filled(Realm.demo().toString(), Map.of()))
        .isInstanceOf(StackFault.class)
        .hasMessageContaining("has no value");
  }

  private static List<JsonNode> services(JsonNode realm) {
    return realm
        .path("clients")
        .valueStream()
        .filter(client -> client.path("standardFlowEnabled").asBoolean())
        .toList();
  }

  private static Stream<String> roles(JsonNode user) {
    return Stream.concat(
        user.path("realmRoles").valueStream().map(JsonNode::asText),
        user.path("groups")
            .valueStream()
            .map(JsonNode::asText)
            .filter(group -> group.startsWith("/officers/"))
            .map(group -> group.substring("/officers/".length())));
  }
}
