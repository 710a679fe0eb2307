package chengbao.local;

import static chengbao.local.DeploymentFiles.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be known about deploy/kubernetes without a cluster.
class KubernetesTest {

  private static final String BASE = "deploy/kubernetes/base/";

  private final List<JsonNode> objects =
      DeploymentFiles.yaml(BASE + "kustomization.yaml")
          .getFirst()
          .path("resources")
          .valueStream()
          .flatMap(file -> DeploymentFiles.yaml(BASE + file.asText()).stream())
          .toList();

  @Test
  void every_object_has_version_kind_and_name_and_none_comes_twice() {
    assertThat(objects)
        .allSatisfy(object -> {
          assertThat(object.path("apiVersion").asText()).isNotEmpty();
          assertThat(object.path("kind").asText()).isNotEmpty();
          assertThat(object.path("metadata").path("name").asText()).isNotEmpty();
        });
    assertThat(objects.stream().map(KubernetesTest::title)).doesNotHaveDuplicates();
  }

  @Test
  void no_container_has_more_rights_or_memory_than_it_needs() {
    assertThat(workloads())
        .allSatisfy(workload -> {
          JsonNode pod = pod(workload);
          assertThat(pod.path("securityContext").path("runAsNonRoot").asBoolean()).isTrue();
          assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
          JsonNode container = pod.path("containers").get(0);
          assertThat(
                  container
                      .path("securityContext")
                      .path("allowPrivilegeEscalation")
                      .asBoolean(true))
              .isFalse();
          assertThat(container.path("resources").path("limits").has("memory")).isTrue();
          assertThat(container.path("image").asText()).matches("chengbao/[a-z-]+:[0-9.]+");
        });
  }

  @Test
  void a_selector_meets_the_labels_of_its_pods() {
    Set<Map<String, String>> pods =
        workloads().stream()
            .map(workload ->
                labels(workload.path("spec").path("template").path("metadata").path("labels")))
            .collect(Collectors.toSet());
    assertThat(ofKind("Service"))
        .allSatisfy(service ->
            assertThat(pods)
                .anyMatch(pod ->
                    pod.entrySet()
                        .containsAll(labels(service.path("spec").path("selector")).entrySet())));
    assertThat(ofKind("Deployment"))
        .allSatisfy(deployment ->
            assertThat(
                    labels(
                        deployment.path("spec").path("template").path("metadata").path("labels")))
                .containsAllEntriesOf(
                    labels(deployment.path("spec").path("selector").path("matchLabels"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"submission", "review", "publication"})
  void a_service_is_given_everything_it_asks_for(String service) {
    assertThat(given(service)).containsAll(DeploymentFiles.neededBy(service));
  }

  @Test
  void keycloak_is_given_everything_the_realm_asks_for() {
    assertThat(given("keycloak"))
        .containsAll(DeploymentFiles.askedFor("deploy/keycloak/realm.json"));
  }

  @Test
  void every_value_taken_from_a_map_is_in_the_map() {
    for (JsonNode workload : workloads()) {
      for (JsonNode variable : pod(workload).path("containers").get(0).path("env")) {
        JsonNode reference = variable.path("valueFrom").path("configMapKeyRef");
        if (!reference.isMissingNode()) {
          JsonNode map = named("ConfigMap", reference.path("name").asText());
          assertThat(names(map.path("data"))).contains(reference.path("key").asText());
        }
      }
    }
  }

  @Test
  void the_ingress_leads_to_services_that_are_there_and_not_to_keycloaks_administration() {
    JsonNode ingress = named("Ingress", "chengbao");
    for (JsonNode rule : ingress.path("spec").path("rules")) {
      for (JsonNode path : rule.path("http").path("paths")) {
        String service = path.path("backend").path("service").path("name").asText();
        assertThat(named("Service", service)).isNotNull();
        if (service.equals("keycloak")) {
          assertThat(path.path("path").asText()).isIn("/realms/", "/resources/");
        }
      }
    }
  }

  private Set<String> given(String deployment) {
    JsonNode container = pod(named("Deployment", deployment)).path("containers").get(0);
    Set<String> given = new TreeSet<>();
    container.path("env").forEach(variable -> given.add(variable.path("name").asText()));
    container
        .path("envFrom")
        .forEach(source ->
            given.addAll(
                names(
                    named("ConfigMap", source.path("configMapRef").path("name").asText())
                        .path("data"))));
    return given;
  }

  private List<JsonNode> workloads() {
    return objects.stream().filter(object -> object.path("spec").has("template")).toList();
  }

  private List<JsonNode> ofKind(String kind) {
    return objects.stream().filter(object -> object.path("kind").asText().equals(kind)).toList();
  }

  private JsonNode named(String kind, String name) {
    return objects.stream()
        .filter(object -> title(object).equals(kind + " " + name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + kind + " " + name));
  }

  private static JsonNode pod(JsonNode workload) {
    return workload.path("spec").path("template").path("spec");
  }

  private static Map<String, String> labels(JsonNode object) {
    return object.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }

  private static String title(JsonNode object) {
    return object.path("kind").asText() + " " + object.path("metadata").path("name").asText();
  }
}
