package chengbao.journey.bench.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder of one run, gone with it.
record PassingFolder(Path path) implements AutoCloseable {

  static PassingFolder named(String name) throws IOException {
    return new PassingFolder(Files.createTempDirectory("chengbao-" + name));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
