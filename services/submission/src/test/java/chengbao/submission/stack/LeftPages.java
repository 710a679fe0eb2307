package chengbao.submission.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Leaves every page that a test has seen in `target/pages` as it came, with the style sheet beside
/// it, so that people can look at them.
final class LeftPages {
  private static final Path FOLDER = Path.of("target/pages");

  private final AtomicInteger number = new AtomicInteger();

  void leave(Browser.Page page, String body) {
    try {
      Files.createDirectories(FOLDER.resolve("look"));
      copySheet();
      var name =
          "%03d-%s-%d.html"
              .formatted(
                  number.incrementAndGet(),
                  page.path().replaceAll("[0-9a-f-]{36}", "id").replace('/', '_'),
                  page.status());
      Files.writeString(FOLDER.resolve(name), body.replace("\"/look/", "\"look/"));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void copySheet() throws IOException {
    var sheet = FOLDER.resolve("look/style.css");
    try (var in = LeftPages.class.getResourceAsStream("/META-INF/resources/look/style.css")) {
      if (in != null && !Files.exists(sheet)) {
        Files.write(sheet, in.readAllBytes());
      }
    }
  }
}
