package chengbao.journey.export;

import java.net.URI;
import java.util.regex.Pattern;

/// Where the copy of an address lies: a page in a folder of its own, so that it is found by any
/// server and without one.
final class Place {

  private static final Pattern ODD = Pattern.compile("[^\\p{IsHan}A-Za-z0-9._-]+");
  private static final int LONGEST = 120;

  private Place() {}

  /// @param address path and query on the portal
  /// @param type of its content
  static String of(String address, String type) {
    URI asked = URI.create(address);
    StringBuilder place = new StringBuilder();
    for (String step : asked.getPath().split("/", -1)) {
      if (!step.isEmpty()) {
        place.append('/').append(plain(step));
      }
    }
    String query = asked.getQuery();
    if (type.startsWith("text/html")) {
      place.append(query == null ? "" : "/" + plain(query)).append("/index.html");
    } else if (type.startsWith("application/json")) {
      place.append(query == null ? "" : "-" + plain(query)).append(".json");
    } else if (query != null && !type.startsWith("text/css")) {
      int end = place.lastIndexOf(".");
      place.insert(end < 0 ? place.length() : end, "-" + plain(query));
    }
    return place.substring(1);
  }

  /// A step of a path that every file system takes and that leads nowhere else.
  private static String plain(String text) {
    String plain = ODD.matcher(text).replaceAll("-").replaceAll("^\\.+", "-");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST) + Integer.toHexString(text.hashCode());
  }

  /// The way from one file to another.
  static String way(String from, String to) {
    int up = (int) from.chars().filter(c -> c == '/').count();
    return "../".repeat(up) + to;
  }
}
