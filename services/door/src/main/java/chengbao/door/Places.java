package chengbao.door;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where a switch in the header may lead back to: a page of this service and nothing else.
final class Places {
  private static final URI HOME = URI.create("/");

  private Places() {}

  static URI local(@Nullable String back) {
    if (back == null || !back.startsWith("/") || back.startsWith("//") || back.contains("\\")) {
      return HOME;
    }
    try {
      URI place = new URI(back);
      return place.getHost() == null && place.getScheme() == null ? place : HOME;
    } catch (URISyntaxException malformed) {
      return HOME;
    }
  }
}
