package chengbao.local;

/// Where each part of one stack listens, all on 127.0.0.1. Browser and services use the same
/// addresses, so that a token's issuer is the same for both.
public record Addresses(
    int portal,
    int submission,
    int review,
    int keycloak,
    int postgres,
    int kafka,
    int kafkaController) {

  /// How many ports in a row [#from(int)] uses.
  public static final int COUNT = 7;

  public static Addresses usual() {
    return new Addresses(8080, 8081, 8082, 8180, 8432, 8092, 8093);
  }

  /// Seven ports in a row, so that several stacks can run on one machine.
  public static Addresses from(int base) {
    return new Addresses(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6);
  }

  public String portalUrl() {
    return url(portal);
  }

  public String submissionUrl() {
    return url(submission);
  }

  public String reviewUrl() {
    return url(review);
  }

  public String keycloakUrl() {
    return url(keycloak);
  }

  public String issuer() {
    return keycloakUrl() + "/realms/" + Realm.NAME;
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }
}
