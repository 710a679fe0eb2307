package chengbao.journey;

import chengbao.journey.api.Servers;
import chengbao.journey.district.District;
import chengbao.local.Home;
import java.net.URI;

/// The running stack these commands talk to.
final class Stack {

  private Stack() {}

  /// The demo district whose officers are signed in.
  static District district() {
    return District.read(Home.folder().resolve("deploy/demo/anlan.json"));
  }

  /// The addresses named by the options, else the usual ones.
  static Servers servers(Arguments arguments) {
    return new Servers(
        address(arguments, "--portal", 8080),
        address(arguments, "--submission", 8081),
        address(arguments, "--review", 8082),
        address(arguments, "--keycloak", 8180));
  }

  private static URI address(Arguments arguments, String option, int port) {
    return URI.create(
        arguments.option(option).orElse("http://127.0.0.1:" + port).replaceAll("/+$", ""));
  }
}
