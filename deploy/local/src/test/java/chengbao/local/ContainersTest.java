package chengbao.local;

import static chengbao.local.DeploymentFiles.names;
import static chengbao.local.DeploymentFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be known about docker-compose.yml and the Dockerfiles without an engine to run them.
class ContainersTest {

  private final JsonNode compose = DeploymentFiles.yaml("docker-compose.yml").getFirst();
  private final JsonNode services = compose.path("services");

  @Test
  void every_image_has_a_tag_and_none_is_the_latest() {
    services.forEach(service ->
        assertThat(service.path("image").asText()).matches("[a-z/-]+:v?[0-9][0-9A-Za-z._-]*"));
  }

  @Test
  void everything_is_published_on_this_machine_only() {
    services.forEach(service ->
        assertThat(texts(service.path("ports"))).allMatch(port -> port.startsWith("127.0.0.1:")));
  }

  @Test
  void every_secret_comes_from_a_file_that_make_secrets_draws() throws Exception {
    Path folder = Home.temporary("containers");
    Programs.run(
        "make-secrets",
        List.of(script("deploy/docker/make-secrets"), folder.toString()),
        DeploymentFiles.home());

    Set<String> drawn =
        Folders.list(folder).stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.toSet());
    assertThat(names(compose.path("secrets"))).isEqualTo(new TreeSet<>(drawn));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    Folders.remove(folder);
  }

  @Test
  void what_a_service_uses_is_declared() {
    for (JsonNode service : services) {
      assertThat(names(compose.path("secrets"))).containsAll(texts(service.path("secrets")));
      assertThat(names(services)).containsAll(names(service.path("depends_on")));
      for (JsonNode volume : service.path("volumes")) {
        String source = volume.asText().split(":")[0];
        if (source.startsWith("./")) {
          assertThat(DeploymentFiles.home().resolve(source)).exists();
        } else {
          assertThat(names(compose.path("volumes"))).contains(source);
        }
      }
    }
  }

  @Test
  void no_password_stands_in_the_file() {
    for (JsonNode service : services) {
      for (String name : names(service.path("environment"))) {
        if (name.contains("PASSWORD") || name.contains("SECRET")) {
          assertThat(service.path("environment").path(name).asText())
              .as(name)
              .startsWith("/run/secrets");
        }
      }
    }
    assertThat(DeploymentFiles.text("docker-compose.yml")).doesNotContain(DemoDistrict.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"submission", "review", "publication"})
  void a_service_is_given_everything_it_asks_for(String service) {
    assertThat(given(services.path(service))).containsAll(DeploymentFiles.neededBy(service));
  }

  @Test
  void the_demonstrations_mail_is_caught_and_reaches_nobody() {
    var demo = DeploymentFiles.text("deploy/docker/demo.env");
    assertThat(demo).contains("CHENGBAO_MAIL_HOST=mail\n", "CHENGBAO_MAIL_SECURITY=none\n");
    assertThat(texts(services.path("mail").path("profiles"))).containsExactly("demo");
    assertThat(texts(services.path("mail").path("ports"))).containsExactly("127.0.0.1:8025:8025");
  }

  @Test
  void keycloak_is_given_everything_the_realm_asks_for() {
    assertThat(given(services.path("keycloak")))
        .containsAll(DeploymentFiles.askedFor("deploy/keycloak/realm.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "keycloak", "set-up"})
  void an_image_is_built_in_stages_from_pinned_ones_and_runs_as_nobody_special(String name) {
    List<String> lines =
        DeploymentFiles.text("deploy/docker/" + name + ".Dockerfile").lines().toList();

    List<String> from = lines.stream().filter(line -> line.startsWith("FROM ")).toList();
    assertThat(from)
        .hasSize(2)
        .allMatch(line -> line.matches("FROM [a-z/-]+:[0-9][^ ]*( AS build)?"));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("USER "))
        .containsAnyOf("USER 10001", "USER 1000");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("COPY deploy/"))
        .allSatisfy(line -> {
          String[] words = line.split(" ");
          for (int word = 1; word < words.length - 1; word++) {
            assertThat(DeploymentFiles.home().resolve(words[word])).exists();
          }
        });
  }

  @Test
  void a_secret_reaches_a_program_through_its_file() throws Exception {
    Path folder = Home.temporary("with-secrets");
    Folders.writePrivately(folder.resolve("word"), "从文件来");
    ProcessBuilder builder =
        new ProcessBuilder(
            script("deploy/docker/with-secrets"),
            "sh",
            "-c",
            "printf %s \"$CHENGBAO_DB_PASSWORD\"");
    builder
        .environment()
        .putAll(Map.of("CHENGBAO_DB_PASSWORD_FILE", folder.resolve("word").toString()));

    assertThat(new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("从文件来");
    Folders.remove(folder);
  }

  /// Jackson leaves YAML's merge key as it stands.
  private Set<String> given(JsonNode service) {
    Set<String> given = new TreeSet<>(names(service.path("environment")));
    if (given.remove("<<")) {
      given.addAll(names(compose.path("x-environment")));
    }
    return given.stream().map(name -> name.replaceFirst("_FILE$", "")).collect(Collectors.toSet());
  }

  private static String script(String path) {
    return DeploymentFiles.home().resolve(path).toString();
  }
}
