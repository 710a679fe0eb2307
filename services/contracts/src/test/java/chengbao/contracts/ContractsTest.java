package chengbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.Examples.Example;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final JsonSchemaFactory SCHEMAS = schemas();

  static List<Example> examples() {
    return Examples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_is_valid_by_its_schema(Example example) {
    assertThat(errors(example.type(), new String(example.data(), StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_is_read_and_written_back_equal(Example example) throws IOException {
    JsonNode writtenBack = JSON.readTree(EventJson.write(example.event()).toString());
    assertThat(writtenBack).isEqualTo(JSON.readTree(example.data()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_field_added_later_does_not_disturb_a_reader(Example example) throws IOException {
    var data = EventJson.write(example.event()).put("addedLater", true);
    assertThat(EventJson.read(data, example.event().getClass())).isEqualTo(example.event());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_schema_refuses_an_example_that_lacks_its_time_or_version(Example example)
      throws IOException {
    var data = EventJson.write(example.event());
    data.remove(List.of("at", "version"));
    assertThat(errors(example.type(), JSON.writeValueAsString(data))).isNotEmpty();
  }

  @Test
  void every_type_has_an_example_and_a_schema() throws IOException {
    assertThat(Examples.all().stream().map(Example::type).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(EventTypes.names());
    for (String type : EventTypes.names()) {
      assertThat(resource("schemas/" + type + ".json")).contains("\"title\": \"" + type + "\"");
    }
  }

  @Test
  void every_type_stands_in_the_async_api() throws IOException {
    String asyncApi = resource("asyncapi.yaml");
    for (String type : EventTypes.names()) {
      assertThat(asyncApi).contains("name: " + type + "\n", "$ref: schemas/" + type + ".json\n");
    }
  }

  @Test
  void the_index_of_examples_equals_their_folder() throws IOException {
    Path folder = Path.of("src/main/resources/chengbao/contracts/examples");
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> folder.relativize(file).toString().replaceAll("\\.json$", ""))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(folder.resolve("index.txt"))).isEqualTo(found);
    }
  }

  @Test
  void an_approval_statement_is_bound_to_each_of_its_fields() {
    var hash = new Hash("sha-256", "a".repeat(64));
    var other = new Hash("sha-256", "b".repeat(64));
    var level = new Level(2, "o", "office");
    var statements =
        List.of(
            new ApprovalStatement("r", 1, hash, other, "active", "u", level),
            new ApprovalStatement("s", 1, hash, other, "active", "u", level),
            new ApprovalStatement("r", 2, hash, other, "active", "u", level),
            new ApprovalStatement("r", 1, other, other, "active", "u", level),
            new ApprovalStatement("r", 1, hash, hash, "active", "u", level),
            new ApprovalStatement("r", 1, hash, other, "none", "u", level),
            new ApprovalStatement("r", 1, hash, other, "active", "v", level),
            new ApprovalStatement("r", 1, hash, other, "active", "u", new Level(1, "o", "office")),
            new ApprovalStatement("r", 1, hash, other, "active", "u", new Level(2, "p", "office")));
    assertThat(
            statements.stream()
                .map(s -> new String(s.toBytes(), StandardCharsets.UTF_8))
                .distinct())
        .hasSameSizeAs(statements);
  }

  private static Set<ValidationMessage> errors(String type, String json) {
    JsonSchema schema =
        SCHEMAS.getSchema(SchemaLocation.of("urn:chengbao:schemas:" + type + ".json"));
    return schema.validate(json, InputFormat.JSON);
  }

  private static JsonSchemaFactory schemas() {
    Map<String, String> byId = new TreeMap<>();
    try {
      byId.put("urn:chengbao:schemas:common.json", resource("schemas/common.json"));
      for (String type : EventTypes.names()) {
        byId.put("urn:chengbao:schemas:" + type + ".json", resource("schemas/" + type + ".json"));
      }
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
    return JsonSchemaFactory.getInstance(
        SpecVersion.VersionFlag.V202012,
        builder -> builder.schemaLoaders(loaders -> loaders.schemas(byId)));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ContractsTest.class.getResourceAsStream("/chengbao/contracts/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
