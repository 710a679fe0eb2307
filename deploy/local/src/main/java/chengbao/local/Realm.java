package chengbao.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The realm as Keycloak imports it: production's realm from `deploy/keycloak/realm.json`, and for
/// the demo the overlay `demo.json` (the command line's client) and a login for every officer of
/// the demo district on top of it.
final class Realm {

  static final String NAME = "chengbao";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");

  private Realm() {}

  /// The demo realm, placeholders still in it.
  static ObjectNode demo() {
    ObjectNode realm = read(folder().resolve("realm.json"));
    laidOver(realm, read(folder().resolve("demo.json")));
    DemoDistrict district = DemoDistrict.read();
    ArrayNode users = realm.putArray("users");
    district.officers().forEach(officer -> users.add(login(district, officer)));
    return realm;
  }

  /// The realm's text with every `${NAME}` replaced; a name without a value is a fault.
  static String filled(ObjectNode realm, Map<String, String> values) {
    Matcher matcher = PLACEHOLDER.matcher(realm.toPrettyString());
    return matcher.replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1))));
  }

  /// Where the repository keeps realm, overlay and themes.
  static Path folder() {
    return Home.folder().resolve("deploy/keycloak");
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new StackFault("the realm asks for ${" + name + "}, which has no value");
    }
    return value;
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
    credential.put("value", DemoDistrict.PASSWORD);
    credential.put("temporary", false);
    ArrayNode roles = user.putArray("realmRoles");
    district.roles(officer).forEach(roles::add);
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
