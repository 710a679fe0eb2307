package chengbao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The repository's deployment files, read for tests.
final class DeploymentFiles {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{(CHENGBAO_[A-Z_]+)}");

  private DeploymentFiles() {}

  static String text(String path) {
    return Folders.read(Home.folder().resolve(path));
  }

  static List<JsonNode> yaml(String path) {
    try {
      return YAML.readerFor(JsonNode.class)
          .<JsonNode>readValues(Home.folder().resolve(path).toFile())
          .readAll();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// Names a file asks the environment for and has no default of its own.
  static Set<String> askedFor(String path) {
    return ASKED_FOR
        .matcher(text(path))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What a service cannot start without, from the settings in the repository.
  static Set<String> neededBy(String service) {
    return Stream.of(
            "services/" + service + "/src/main/resources/application.properties",
            "services/door/src/main/resources/META-INF/microprofile-config.properties",
            "services/ledger/src/main/resources/META-INF/microprofile-config.properties")
        .filter(path -> Home.folder().resolve(path).toFile().exists())
        .flatMap(path -> askedFor(path).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  static Path home() {
    return Home.folder();
  }
}
