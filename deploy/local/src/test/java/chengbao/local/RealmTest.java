package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmTest {

  @Test
  void productions_realm_has_no_logins_no_password_and_no_client_that_takes_passwords() {
    JsonNode realm = Realm.production();

    assertThat(realm.has("users")).isFalse();
    assertThat(realm.path("clients"))
        .hasSize(3)
        .allSatisfy(client -> {
          assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
          assertThat(client.path("publicClient").asBoolean()).isFalse();
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
            "chengbao-submission", "chengbao-review", "chengbao-publication", "chengbao-cli");
    assertThat(demo.path("users")).hasSameSizeAs(DemoDistrict.read().officers());
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

    assertThat(
            demo.path("users")
                .valueStream()
                .flatMap(user -> user.path("realmRoles").valueStream())
                .map(JsonNode::asText))
        .isSubsetOf(known);
  }

  @Test
  void a_placeholder_without_a_value_is_a_fault() {
    assertThatThrownBy(() -> Placeholders.filled(Realm.demo().toString(), Map.of()))
        .isInstanceOf(StackFault.class)
        .hasMessageContaining("has no value");
  }
}
