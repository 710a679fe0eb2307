package chengbao.submission.accounts;

import chengbao.submission.domain.Accounts;
import chengbao.submission.domain.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Officers' accounts in Keycloak. An officer is a member of the group `officers`; each role comes
/// with a group under it, because the service account may move its members between these groups and
/// may map no role to anybody.
@ApplicationScoped
class KeycloakAccounts implements Accounts {
  private static final String OFFICERS = "/officers";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 14;

  private final KeycloakAdministration keycloak;
  private final SecureRandom random = new SecureRandom();
  private volatile Map<String, String> groups = Map.of();

  KeycloakAccounts(KeycloakAdministration keycloak) {
    this.keycloak = keycloak;
  }

  @Override
  public Optional<PersonId> open(String username, String name) {
    var account = object().put("username", username).put("firstName", name).put("enabled", true);
    account.putArray("groups").add(OFFICERS);
    var answer = keycloak.post("/users", account);
    return switch (answer.status()) {
      case 201 -> answer.location().map(KeycloakAccounts::personAt);
      case 409 -> openedBefore(username);
      default -> throw new Away("an account was not opened: " + answer.status());
    };
  }

  @Override
  public boolean bring(PersonId person, String name, Set<String> roles, boolean usable) {
    var account = "/users/" + person;
    var known = keycloak.get(account);
    if (known.status() != 200) {
      return false;
    }
    bringFacts(account, known.body(), name, usable);
    bringGroups(account, roles);
    return true;
  }

  @Override
  public Optional<String> firstPassword(PersonId person) {
    var password = password();
    var credential = object().put("type", "password").put("value", password).put("temporary", true);
    var status = keycloak.put("/users/" + person + "/reset-password", credential).status();
    return status == 204 ? Optional.of(password) : Optional.empty();
  }

  /// Of an attempt that did not come to its end: only what is among officers is seen at all.
  private Optional<PersonId> openedBefore(String username) {
    var found =
        keycloak
            .get("/users?exact=true&username=" + KeycloakAdministration.encoded(username))
            .body();
    return found.isArray() && found.size() == 1
        ? Optional.of(PersonId.of(found.get(0).path("id").asText()))
        : Optional.empty();
  }

  private void bringFacts(String account, JsonNode known, String name, boolean usable) {
    var same =
        known.path("firstName").asText().equals(name)
            && known.path("enabled").asBoolean() == usable;
    if (!same) {
      done(
          keycloak.put(
              account,
              object()
                  .put("username", known.path("username").asText())
                  .put("firstName", name)
                  .put("enabled", usable)));
    }
    if (!usable && known.path("enabled").asBoolean()) {
      done(keycloak.post(account + "/logout", null));
    }
  }

  private void bringGroups(String account, Set<String> roles) {
    var all = groups();
    var held =
        keycloak
            .get(account + "/groups?max=100")
            .body()
            .valueStream()
            .filter(group -> group.path("path").asText().startsWith(OFFICERS + "/"))
            .map(group -> group.path("name").asText())
            .collect(Collectors.toSet());
    for (var role : all.entrySet()) {
      var membership = account + "/groups/" + role.getValue();
      if (roles.contains(role.getKey()) && !held.contains(role.getKey())) {
        done(keycloak.put(membership, null));
      } else if (!roles.contains(role.getKey()) && held.contains(role.getKey())) {
        done(keycloak.delete(membership));
      }
    }
  }

  /// The groups under `officers` by name; they are the realm's and seldom change.
  private Map<String, String> groups() {
    var known = groups;
    if (known.isEmpty()) {
      known = readGroups();
      groups = known;
    }
    return known;
  }

  private Map<String, String> readGroups() {
    var top = keycloak.get("/group-by-path" + OFFICERS).body().path("id").asText();
    var found = new HashMap<String, String>();
    keycloak
        .get("/groups/" + top + "/children?max=100")
        .body()
        .forEach(group -> found.put(group.path("name").asText(), group.path("id").asText()));
    return Map.copyOf(found);
  }

  private String password() {
    return random
        .ints(PASSWORD_LENGTH, 0, LETTERS.length())
        .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
        .collect(Collectors.joining());
  }

  private static void done(KeycloakAdministration.Answer answer) {
    if (answer.status() >= 300) {
      throw new Away("an account was not brought up to date: " + answer.status());
    }
  }

  private static PersonId personAt(String location) {
    return PersonId.of(location.substring(location.lastIndexOf('/') + 1));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
