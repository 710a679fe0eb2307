package chengbao.journey;

import chengbao.local.Addresses;
import chengbao.local.Home;
import chengbao.local.Ports;
import chengbao.local.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stack for one run: in a data folder of its own, on ports of its own, gone when the run is
/// over.
final class OwnStack implements AutoCloseable {
  private static final String LAUNCHER = "chengbao.local.Main";

  private final Path folder;

  private OwnStack(Path folder) {
    this.folder = folder;
  }

  /// Starts it and returns when it is ready.
  ///
  /// @param portBase the first of its ports; any free ones when absent
  static OwnStack start(Optional<Integer> portBase) {
    int base = portBase.orElseGet(() -> Ports.freeRow(Addresses.COUNT));
    OwnStack stack = new OwnStack(Home.folder().resolve(".data").resolve("faults-" + base));
    int exit =
        launcher(
            "up",
            "--detach",
            "--fresh",
            "--without-story",
            "--port-base",
            Integer.toString(base),
            "--data",
            stack.folder.toString());
    if (exit != 0) {
      throw new IllegalStateException("the stack did not start");
    }
    return stack;
  }

  RunningStack running() {
    return RunningStack.in(folder);
  }

  @Override
  public void close() {
    launcher("down", "--data", folder.toString());
  }

  private static int launcher(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dchengbao.home=" + Home.folder());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), LAUNCHER));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot call the launcher", fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
