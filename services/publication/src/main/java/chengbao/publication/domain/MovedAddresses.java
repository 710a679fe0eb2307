package chengbao.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Addresses under which something was found once, and where it is now. None is ever forgotten.
public interface MovedAddresses {

  /// @param from a path, `/zwgk/fzbg/2024/123.html`
  /// @param to a path of this portal
  void move(String from, String to, Person by, Instant at);

  Optional<String> target(String from);

  /// Those noted last, the latest first.
  List<Moved> latest(int most);

  /// @param by who noted it
  record Moved(String from, String to, String by, Instant at) {}

  /// Domains that sites had before, each with the site's id.
  Map<String, String> formerDomains();
}
