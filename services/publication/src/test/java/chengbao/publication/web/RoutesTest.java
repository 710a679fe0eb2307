package chengbao.publication.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import chengbao.publication.Surroundings;
import chengbao.publication.web.verify.VerificationsResource;
import chengbao.publication.web.verify.VerifyPages;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.junit.jupiter.api.Test;

/// Walks the route table of the running service.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutesTest {

  private static final List<Class<? extends Annotation>> SAYS_WHO =
      List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

  /// A file or text that is to be verified comes by POST and leaves nothing behind.
  private static final List<Class<?>> ASKS_ONLY =
      List.of(VerifyPages.class, VerificationsResource.class);

  @Test
  void every_method_says_who_may_call_it() {
    List<Method> methods = methods();

    assertThat(methods).hasSizeGreaterThan(15);
    assertThat(methods).allMatch(RoutesTest::saysWho);
  }

  @Test
  void whatever_is_open_to_everybody_only_reads() {
    assertThat(methods())
        .filteredOn(method ->
            method.getDeclaringClass().getPackageName().startsWith("chengbao.publication"))
        .filteredOn(RoutesTest::isOpen)
        .filteredOn(method -> !ASKS_ONLY.contains(method.getDeclaringClass()))
        .allMatch(method -> method.isAnnotationPresent(GET.class));
  }

  @Test
  void the_description_of_the_api_has_examples() {
    given()
        .queryParam("format", "json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .body(
            "paths.'/api/editions'.get.responses.'200'.content.'application/json'.examples",
            notNullValue());
  }

  private static boolean isOpen(Method method) {
    return method.isAnnotationPresent(PermitAll.class)
        || method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
            && !method.isAnnotationPresent(RolesAllowed.class);
  }

  private static boolean saysWho(Method method) {
    return SAYS_WHO.stream()
        .anyMatch(word ->
            method.isAnnotationPresent(word)
                || method.getDeclaringClass().isAnnotationPresent(word));
  }

  private static List<Method> methods() {
    return ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers().stream()
        .flatMap(path -> Arrays.stream(path.value.handlers))
        .filter(ClassRoutingHandler.class::isInstance)
        .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().values().stream())
        .flatMap(mapper -> mapper.getTemplates().stream())
        .map(route -> route.value.getLazyMethod().getMethod())
        .distinct()
        .toList();
  }
}
