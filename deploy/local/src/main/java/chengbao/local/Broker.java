package chengbao.local;

import java.nio.file.Path;
import java.util.Map;

/// The broker's settings: `deploy/kafka/broker.properties`, filled in.
final class Broker {

  private Broker() {}

  static String scramLogin(String user, String password) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
        .formatted(user, password);
  }

  static String settings(Path data, int port, int controllerPort, String adminPassword) {
    Map<String, String> values =
        Map.of(
            "DATA",
            data.toString(),
            "LISTEN",
            "127.0.0.1",
            "HOST",
            "127.0.0.1",
            "PORT",
            Integer.toString(port),
            "CONTROLLER_PORT",
            Integer.toString(controllerPort),
            "ADMIN_PASSWORD",
            adminPassword);
    String template = Folders.read(Home.folder().resolve("deploy/kafka/broker.properties"));
    return Placeholders.filled(template, values);
  }
}
