package chengbao.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A socket on which some process listens, as Linux shows it under `/proc`.
record ListeningSocket(String inode) {

  private static final String LISTENS = "0A";

  static Optional<ListeningSocket> on(int port) {
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields.length > 9 && fields[1].endsWith(suffix))
        .filter(fields -> fields[3].equals(LISTENS))
        .map(fields -> new ListeningSocket(fields[9]))
        .findFirst();
  }

  /// The process that holds it, when it is one we may look into.
  Optional<ProcessHandle> process() {
    return ProcessHandle.allProcesses().filter(this::isHeldBy).findFirst();
  }

  private boolean isHeldBy(ProcessHandle process) {
    Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
    try (DirectoryStream<Path> open = Files.newDirectoryStream(descriptors)) {
      for (Path descriptor : open) {
        if (isThis(descriptor)) {
          return true;
        }
      }
    } catch (IOException _) {
      return false;
    }
    return false;
  }

  private boolean isThis(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals("socket:[" + inode + "]");
    } catch (IOException _) {
      return false;
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException _) {
      return List.of();
    }
  }
}
