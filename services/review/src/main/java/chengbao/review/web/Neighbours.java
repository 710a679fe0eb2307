package chengbao.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the other two services answer, for links in pages.
@ApplicationScoped
class Neighbours {
  private final String submission;
  private final String portal;

  Neighbours(
      @ConfigProperty(name = "chengbao.address.submission") String submission,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.submission = submission;
    this.portal = portal;
  }

  String submission() {
    return submission;
  }

  String portal() {
    return portal;
  }
}
