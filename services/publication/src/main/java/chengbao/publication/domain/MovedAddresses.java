package chengbao.publication.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Addresses under which something was found once, and where it is now. None is ever forgotten.
public interface MovedAddresses {

  /// @param from a path, `/zwgk/fzbg/2024/123.html`
  /// @param to a path of this portal
  void move(String from, String to, Person by, Instant at);

  Optional<String> target(String from);

  /// Domains that sites had before, each with the site's id.
  Map<String, String> formerDomains();
}
