package chengbao.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;

/// What has to be done once around containers, by the same code the local stack uses: `kafka`
/// brings a broker to the list of topics, `realm` and `demo-realm` write the realm Keycloak
/// imports.
///
/// `CHENGBAO_SECRETS` names the folder of secrets (`kafka-admin`, `kafka-review` …),
/// `CHENGBAO_KAFKA` the broker.
public final class SetUp {

  private SetUp() {}

  public static void main(String[] arguments) {
    switch (arguments[0]) {
      case "kafka" -> kafka();
      case "realm" -> Folders.write(Path.of(arguments[1]), Realm.production().toPrettyString());
      case "demo-realm" -> Folders.write(Path.of(arguments[1]), Realm.demo().toPrettyString());
      default -> throw new StackFault("unknown: " + arguments[0]);
    }
  }

  private static void kafka() {
    Path secrets = Path.of(given("CHENGBAO_SECRETS"));
    UnaryOperator<String> password = user -> Folders.read(secrets.resolve("kafka-" + user)).strip();
    Map<String, Object> login =
        LocalKafka.clientProperties(
            given("CHENGBAO_KAFKA"), LocalKafka.ADMIN, password.apply(LocalKafka.ADMIN));
    try (Admin admin = Admin.create(login)) {
      Grants.establish(admin, Topics.ofTheRepository(), password);
    }
  }

  private static String given(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new StackFault(name + " is not set");
    }
    return value;
  }
}
