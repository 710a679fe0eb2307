package chengbao.review.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The description of the API, as programs get it.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class OpenApiTest {
  private JsonNode api;

  /// A verb on a path.
  private record Operation(String name, JsonNode said) {}

  @BeforeEach
  void read() throws IOException {
    api =
        new ObjectMapper()
            .readTree(given().queryParam("format", "json").get("/q/openapi").asByteArray());
  }

  @Test
  void every_operation_says_what_it_does() {
    assertThat(operations()).hasSizeGreaterThan(20);
    assertThat(operations())
        .filteredOn(one -> one.said.path("summary").asText().isBlank())
        .extracting(Operation::name)
        .isEmpty();
  }

  @Test
  void every_body_that_is_sent_has_an_example() {
    List<Operation> sending =
        operations().stream().filter(one -> one.said.has("requestBody")).toList();
    assertThat(sending).hasSizeGreaterThan(10);
    assertThat(sending)
        .filteredOn(one -> !hasExample(one.said.path("requestBody").path("content")))
        .extracting(Operation::name)
        .isEmpty();
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(verb ->
                    operations.add(
                        new Operation(verb.getKey() + " " + path.getKey(), verb.getValue()))));
    return operations;
  }

  /// With the body, or with the schema that it names.
  private boolean hasExample(JsonNode content) {
    return content.properties().stream()
        .allMatch(kind -> {
          JsonNode body = kind.getValue();
          String named = body.path("schema").path("$ref").asText();
          JsonNode schema =
              api.path("components")
                  .path("schemas")
                  .path(named.substring(named.lastIndexOf('/') + 1));
          return body.has("example")
              || body.has("examples")
              || schema.has("example")
              || schema.has("examples");
        });
  }
}
