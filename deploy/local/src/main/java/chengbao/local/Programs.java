package chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Programs that are run to their end.
final class Programs {

  private Programs() {}

  /// Runs the command in the folder and returns what it printed; throws with that when it ends with
  /// anything but 0.
  static String run(String name, List<String> command, Path folder) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new StackFault(name + " did not work:\n" + printed);
      }
      return printed;
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot run " + name, fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new StackFault(name + " was interrupted", fault);
    }
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /// The `java` this JVM was started with.
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
