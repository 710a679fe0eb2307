package chengbao.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.running.Anlan;
import chengbao.review.running.Browser;
import chengbao.review.running.Stack;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;

/// Walks the running route table.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class RoutesTest {
  private static final Set<Class<? extends Annotation>> DECISIONS =
      Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

  private record Route(String verb, String path, Method method) {}

  @Test
  void every_route_says_who_may_come_in() {
    assertThat(routes())
        .hasSizeGreaterThan(15)
        .allSatisfy(route ->
            assertThat(isDecided(route.method) || isDecided(route.method.getDeclaringClass()))
                .as("%s %s", route.verb, route.path)
                .isTrue());
  }

  @Test
  void a_cookie_of_a_page_opens_no_path_of_the_api() {
    Anlan.introduce();
    Browser signedIn = Browser.signedIn(Anlan.LIN, RestAssured.port);
    assertThat(signedIn.opens("/cases").statusCode()).isIn(200, 403);

    assertThat(routes().stream().filter(route -> route.path.startsWith("/api")))
        .hasSizeGreaterThan(8)
        .allSatisfy(route ->
            assertThat(signedIn.asks(route.verb, filled(route.path)).statusCode())
                .as("%s %s", route.verb, route.path)
                .isEqualTo(401));
  }

  private static boolean isDecided(AnnotatedElement element) {
    return DECISIONS.stream().anyMatch(element::isAnnotationPresent);
  }

  private static String filled(String path) {
    return path.contains("held-events")
        ? path.replaceAll("\\{[^}]+}", "1")
        : path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
  }

  private static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
    RuntimeResourceVisitor.visitRuntimeResources(
        "",
        deployment.getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String verb, String path, RuntimeResource resource) {
            if (verb != null) {
              routes.add(new Route(verb, path, resource.getLazyMethod().getMethod()));
            }
          }
        });
    return routes;
  }
}
