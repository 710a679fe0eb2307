package chengbao.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the other two services answer, for links in pages.
@ApplicationScoped
public class Neighbours {
  private final String submission;
  private final String portal;

  Neighbours(
      @ConfigProperty(name = "chengbao.address.submission") String submission,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.submission = submission;
    this.portal = portal;
  }

  /// Its address, without a slash at the end.
  public String submission() {
    return submission;
  }

  /// The address of the portal, without a slash at the end.
  public String portal() {
    return portal;
  }
}
