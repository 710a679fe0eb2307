package chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders and small files: made, written for the owner's eyes only, and removed with all they
/// hold.
final class Folders {

  private Folders() {}

  /// Makes the folder and those above it; nobody but the owner may look into the last one.
  static Path make(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return folder;
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot make " + folder, fault);
    }
  }

  /// Writes the file whole or not at all, readable by the owner only.
  static Path writePrivately(Path file, String text) {
    try {
      Path fresh = Files.createTempFile(file.getParent(), ".new", "");
      Files.writeString(fresh, text);
      return Files.move(
          fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write " + file, fault);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write " + file, fault);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot list " + folder, fault);
    }
  }

  /// Copies a folder with all it holds into another, over what is there.
  static void copy(Path from, Path to) {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot copy " + from + " to " + to, fault);
    }
  }

  static void remove(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot remove " + folder, fault);
    }
  }

  /// Runs the work while no other process does anything under this folder's lock.
  static synchronized void alone(Path folder, Runnable work) {
    Path lock = make(folder).resolve(".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      work.run();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot lock " + lock, fault);
    }
  }
}
