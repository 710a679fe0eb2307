package chengbao.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The realm as Keycloak imports it: production's realm from `deploy/keycloak/realm.json`, and for
/// the demo the overlay `demo.json` (the command line's client) and a login for every officer of
/// the demo district on top of it: an officer gets roles through the groups that the service for
/// accounts keeps, an administrator has them directly, out of its reach.
final class Realm {

  static final String NAME = "chengbao";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PORTION = 10;

  private Realm() {}

  /// Production's realm, its placeholders (`${CHENGBAO_REVIEW_URL}` …) still in it.
  static ObjectNode production() {
    return read(folder().resolve("realm.json"));
  }

  /// The demo realm, placeholders still in it.
  static ObjectNode demo() {
    ObjectNode realm = production();
    laidOver(realm, read(folder().resolve("demo.json")));
    DemoDistrict district = DemoDistrict.read();
    ArrayNode users = realm.withArray("users");
    district.officers().forEach(officer -> users.add(login(district, officer)));
    return realm;
  }

  /// A realm that was written out.
  static ObjectNode of(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException fault) {
      throw new StackFault("the realm is unreadable: " + fault.getOriginalMessage(), fault);
    }
  }

  /// Takes the logins of people out of a realm, in portions that can be added to it afterwards.
  static List<ObjectNode> takeLogins(ObjectNode realm) {
    List<ObjectNode> portions = new ArrayList<>();
    ArrayNode staying = JSON.createArrayNode();
    for (JsonNode user : realm.path("users")) {
      if (user.has("serviceAccountClientId")) {
        staying.add(user);
        continue;
      }
      if (portions.isEmpty() || portions.getLast().path("users").size() == PORTION) {
        ObjectNode portion = JSON.createObjectNode().put("ifResourceExists", "FAIL");
        portion.putArray("users");
        portions.add(portion);
      }
      portions.getLast().withArray("users").add(user);
    }
    realm.set("users", staying);
    return portions;
  }

  /// Where the repository keeps realm, overlay and themes.
  static Path folder() {
    return Home.folder().resolve("deploy/keycloak");
  }

  /// Lists are lengthened, everything else is replaced.
  private static void laidOver(ObjectNode realm, ObjectNode overlay) {
    for (Map.Entry<String, JsonNode> entry : overlay.properties()) {
      if (entry.getValue() instanceof ArrayNode more
          && realm.get(entry.getKey()) instanceof ArrayNode list) {
        list.addAll(more);
      } else {
        realm.set(entry.getKey(), entry.getValue());
      }
    }
  }

  private static ObjectNode login(DemoDistrict district, DemoDistrict.Officer officer) {
    ObjectNode user = JSON.createObjectNode();
    user.put("id", officer.id());
    user.put("username", officer.username());
    user.put("firstName", officer.name());
    user.put("enabled", true);
    ObjectNode credential = user.putArray("credentials").addObject();
    credential.put("type", "password");
    credential.put("secretData", DemoPassword.SECRET);
    credential.put("credentialData", DemoPassword.ALGORITHM);
    if (officer.isKeptByHand()) {
      ArrayNode roles = user.putArray("realmRoles");
      district.roles(officer).forEach(roles::add);
    } else {
      ArrayNode groups = user.putArray("groups").add("/officers");
      district.roles(officer).forEach(role -> groups.add("/officers/" + role));
    }
    return user;
  }

  private static ObjectNode read(Path file) {
    try {
      return (ObjectNode) JSON.readTree(Folders.read(file));
    } catch (JsonProcessingException fault) {
      throw new StackFault("cannot read " + file + ": " + fault.getOriginalMessage(), fault);
    }
  }
}
