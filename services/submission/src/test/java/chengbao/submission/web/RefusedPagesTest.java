package chengbao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Routes.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whatever is refused on a page is answered by a page of ours with a sentence, over every page
/// that the running service has. None of them is a fault of ours.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class RefusedPagesTest extends AtDesk {
  private static final String FORM = "application/x-www-form-urlencoded";

  /// Answered to Keycloak or with a redirect, whoever asks. What the drafting page's script sends
  /// is answered for the script.
  private static final Set<String> NOT_PAGES =
      Set.of(
          "/back-channel-sign-out",
          "/language",
          "/appointment",
          "/.well-known/chengbao-receipt-keys.json");

  @TestFactory
  Stream<DynamicTest> an_address_that_is_not_there() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    return pages()
        .filter(route -> route.path().contains("{"))
        .map(route ->
            named(
                route,
                () -> {
                  var answer =
                      ask(drafter, route.verb(), route.unknown(), FORM, "then=x&version=1");
                  assertThat(answer.status()).isIn(400, 403, 404, 415);
                  assertThatItIsOurPage(answer);
                }));
  }

  @TestFactory
  Stream<DynamicTest> an_officer_without_the_function() {
    var stranger = browser(Demo.SIFA_REVIEWER);
    return pages()
        .filter(route -> route.path().contains("{") || !route.verb().equals("GET"))
        .map(route ->
            named(
                route,
                () -> {
                  var answer =
                      ask(stranger, route.verb(), route.unknown(), FORM, "then=x&version=1");
                  assertThat(answer.status()).isIn(400, 403, 404, 415);
                  assertThatItIsOurPage(answer);
                }));
  }

  @TestFactory
  Stream<DynamicTest> a_method_that_the_address_does_not_have() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    return pages()
        .map(Route::unknown)
        .distinct()
        .map(path ->
            DynamicTest.dynamicTest(
                path,
                () -> {
                  var answer = ask(drafter, "PATCH", path, FORM, "then=x");
                  assertThat(answer.status()).isIn(404, 405);
                  assertThatItIsOurPage(answer);
                }));
  }

  @TestFactory
  Stream<DynamicTest> a_kind_of_content_that_no_page_sends() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    return pages()
        .filter(route -> !route.verb().equals("GET"))
        .map(route ->
            named(
                route,
                () -> {
                  var answer = ask(drafter, route.verb(), route.unknown(), "text/xml", "<a/>");
                  assertThat(answer.status()).isIn(400, 403, 404, 415);
                  assertThatItIsOurPage(answer);
                }));
  }

  @TestFactory
  Stream<DynamicTest> somebody_who_is_not_signed_in_comes_to_the_login() {
    return pages()
        .map(route ->
            named(
                route,
                () -> {
                  var answer =
                      new Browser(RestAssured.port)
                          .stayingHere()
                          .ask(route.verb(), route.answered(), route.takes(), "then=x&version=1");
                  assertThat(answer.status()).isIn(302, 303);
                }));
  }

  @Test
  void a_form_that_is_too_large() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var answer = ask(drafter, "POST", "/reports/x/text", FORM, "text=" + "x".repeat(34_000_000));
    assertThat(answer.status()).isEqualTo(413);
    assertThatItIsOurPage(answer);
  }

  @Test
  void a_page_that_was_overtaken() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var passages =
        drafter.post(
            "/reports/" + id + "/passages",
            Map.of("block", "b", "version", "0", "then", "open", "command", "c" + id));
    assertThat(passages.status()).isEqualTo(412);
    assertThatItIsOurPage(passages);
  }

  private static DynamicTest named(Route route, org.junit.jupiter.api.function.Executable test) {
    return DynamicTest.dynamicTest(route.toString(), test);
  }

  private static Browser.Page ask(
      Browser browser, String verb, String path, String type, String body) {
    return browser.ask(verb, path, type, body);
  }

  private static Stream<Route> pages() {
    List<Route> pages =
        Routes.running().stream()
            .filter(Route::isPage)
            .filter(route -> !NOT_PAGES.contains(route.path()))
            .filter(route -> !route.path().contains("/sections/"))
            .filter(route -> !route.path().endsWith("/fields"))
            .toList();
    assertThat(pages).hasSizeGreaterThan(15);
    return pages.stream();
  }

  private static void assertThatItIsOurPage(Browser.Page answer) {
    assertThat(answer.html().select("header .brand").text()).contains("年度报告报送系统");
    assertThat(answer.html().select("main .notice, main .problems").text()).isNotBlank();
  }
}
