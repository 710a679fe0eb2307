package chengbao.journey.api;

import java.net.URI;

/// Where the services and Keycloak answer.
///
/// @param keycloak without the realm's path
public record Servers(URI portal, URI submission, URI review, URI keycloak) {

  /// The address of one service.
  public URI of(Service service) {
    return switch (service) {
      case PUBLICATION -> portal;
      case SUBMISSION -> submission;
      case REVIEW -> review;
    };
  }
}
