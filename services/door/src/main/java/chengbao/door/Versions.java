package chengbao.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;

/// The version of a thing as HTTP says it: `ETag: "7"` with an answer, `If-Match: "7"` with a
/// change.
@RequestScoped
public class Versions {
  private final RoutingContext request;

  Versions(RoutingContext request) {
    this.request = request;
  }

  /// The version that the sender has seen.
  ///
  /// @throws VersionRequired without `If-Match`, or with one that is no version of ours
  public long seen() {
    String match = request.request().getHeader("If-Match");
    if (match == null) {
      throw new VersionRequired();
    }
    try {
      return Long.parseLong(match.replace("W/", "").replace("\"", "").strip());
    } catch (NumberFormatException other) {
      throw new VersionRequired();
    }
  }

  /// The tag of a version.
  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }
}
