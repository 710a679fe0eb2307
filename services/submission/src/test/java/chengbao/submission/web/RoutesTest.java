package chengbao.submission.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Walks the route table of the running service.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class RoutesTest {
  private static final List<Class<? extends Annotation>> SAYS_WHO =
      List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

  @Test
  void every_method_says_who_may_call_it() {
    assertThat(Routes.running()).hasSizeGreaterThan(30);
    assertThat(Routes.running()).allMatch(route -> saysWho(route.method()), "says who may call it");
  }

  @Test
  void nothing_of_submission_is_open_to_everybody_but_the_public_keys() {
    assertThat(Routes.running())
        .filteredOn(
            route -> route.method().getDeclaringClass().getName().startsWith("chengbao.submission"))
        .filteredOn(route -> has(route.method(), PermitAll.class))
        .extracting(Routes.Route::path)
        .containsExactly("/.well-known/chengbao-receipt-keys.json");
  }

  @Test
  void the_cookie_of_a_page_opens_no_path_of_the_api() {
    var browser = new Browser(RestAssured.port).signIn(Demo.BAOLU_DRAFTER);
    var cookies =
        browser.cookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    assertThat(cookies).contains("q_session");
    var api = Routes.running().stream().filter(route -> route.path().startsWith("/api/")).toList();
    assertThat(api).hasSizeGreaterThan(18);
    for (var route : api) {
      given()
          .header("Cookie", cookies)
          .redirects()
          .follow(false)
          .request(
              route.verb(),
              route.path().replaceAll("\\{[^}]+}", "019c6d00-0000-7000-8000-000000000001"))
          .then()
          .statusCode(401);
    }
  }

  @Test
  void the_description_of_the_api_has_an_example_for_every_body() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body(
            "paths.'/api/reports/{id}/disclosure'.put.requestBody.content.'application/json'.examples",
            notNullValue())
        .body(
            "paths.'/api/rounds'.post.requestBody.content.'application/json'.examples",
            notNullValue());
  }

  private static boolean saysWho(Method method) {
    return SAYS_WHO.stream().anyMatch(word -> has(method, word));
  }

  private static boolean has(Method method, Class<? extends Annotation> word) {
    return method.isAnnotationPresent(word) || method.getDeclaringClass().isAnnotationPresent(word);
  }
}
