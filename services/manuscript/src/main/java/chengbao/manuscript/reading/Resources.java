package chengbao.manuscript.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The data files of this library: word lists, patterns, rule sets. Each begins with comment lines
/// that give its version and date.
public final class Resources {
  private Resources() {}

  /// The lines of a data file without comments and blank lines.
  public static List<String> lines(String name) {
    return text(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  public static String text(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream("/chengbao/manuscript/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("The library comes without its data file " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
