package chengbao.journey.telling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// How far the story has been told, so that one that was cut short goes on from there.
final class Bookmark {
  private final Path file;

  Bookmark(Path file) {
    this.file = file;
  }

  /// How many acts are done.
  int done() {
    try {
      return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  void done(int acts) {
    try {
      Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), acts + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
