package chengbao.journey;

import chengbao.journey.api.Servers;
import chengbao.journey.district.District;
import chengbao.local.Addresses;
import chengbao.local.Home;
import chengbao.local.RunningStack;
import chengbao.local.StackFault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The running stack these commands talk to.
final class Stack {

  private Stack() {}

  /// The demo district whose officers are signed in.
  static District district() {
    return District.read(Home.folder().resolve("deploy/demo/anlan.json"));
  }

  /// The stack of a data folder.
  static RunningStack running(Path folder) {
    return RunningStack.in(folder.toAbsolutePath().normalize());
  }

  static Servers servers(Addresses addresses) {
    return new Servers(
        URI.create(addresses.portalUrl()),
        URI.create(addresses.submissionUrl()),
        URI.create(addresses.reviewUrl()),
        URI.create(addresses.keycloakUrl()));
  }

  /// The addresses named by the options, else those of the running stack, else the usual ones.
  static Servers servers(Arguments arguments) {
    Servers found = servers(addresses(arguments));
    return new Servers(
        address(arguments, "--portal", found.portal()),
        address(arguments, "--submission", found.submission()),
        address(arguments, "--review", found.review()),
        address(arguments, "--keycloak", found.keycloak()));
  }

  private static Addresses addresses(Arguments arguments) {
    Optional<Path> folder = arguments.option("--data").map(Path::of);
    if (folder.isPresent()) {
      return running(folder.get()).addresses();
    }
    try {
      return RunningStack.given().addresses();
    } catch (StackFault notHere) {
      return Addresses.usual();
    }
  }

  private static URI address(Arguments arguments, String option, URI found) {
    return arguments
        .option(option)
        .map(given -> URI.create(given.replaceAll("/+$", "")))
        .orElse(found);
  }
}
