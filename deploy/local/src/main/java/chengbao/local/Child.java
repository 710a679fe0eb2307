package chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One program of the stack, running as a child process: its output goes to a log file, its number
/// into a file from which a later launcher finds it should this one be killed.
final class Child {

  private final String name;
  private final Supplier<List<String>> command;
  private final Map<String, String> environment;
  private final Path run;
  private @Nullable Process process;

  /// @param command asked for at each start
  /// @param run the data folder, whose `logs` and `processes` this child writes to
  Child(String name, Supplier<List<String>> command, Map<String, String> environment, Path run) {
    this.name = name;
    this.command = command;
    this.environment = Map.copyOf(environment);
    this.run = run;
  }

  synchronized void start() {
    if (isAlive()) {
      throw new IllegalStateException(name + " is running");
    }
    Folders.make(run.resolve("logs"));
    // a session of its own: Ctrl-C at the keyboard reaches the launcher alone, which then stops its
    // children in order
    List<String> line = Stream.concat(Stream.of("setsid"), command.get().stream()).toList();
    ProcessBuilder builder = new ProcessBuilder(line).directory(run.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
    try {
      process = builder.start();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot start " + name, fault);
    }
    Footprints.in(run).record(name, process.toHandle());
  }

  synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  synchronized long pid() {
    return running().pid();
  }

  /// Completes when the process that runs now has ended, for whatever reason.
  synchronized CompletableFuture<?> ended() {
    return running().onExit();
  }

  /// What the process that has ended last said on its way out.
  synchronized int exitCode() {
    return running().exitValue();
  }

  /// Asks the program to end, and ends it when it has not after the given time.
  void stop(Duration patience) {
    stop(patience, Process::destroy);
  }

  /// Interrupts the program, which some take as asking them to end without waiting for their
  /// clients, and ends it when it has not after the given time.
  void interrupt(Duration patience) {
    stop(patience, Child::interrupt);
  }

  private void stop(Duration patience, Consumer<Process> ask) {
    Process asked = current();
    if (asked != null) {
      ask.accept(asked);
      if (!waitFor(asked, patience)) {
        kill();
      }
    }
    Footprints.in(run).erase(name);
  }

  private static void interrupt(Process process) {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot interrupt " + process.pid(), fault);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// `kill -9`.
  void kill() {
    Process killed = current();
    if (killed != null) {
      killed.destroyForcibly();
      waitFor(killed, Duration.ofSeconds(10));
    }
  }

  Path log() {
    return run.resolve("logs").resolve(name + ".log");
  }

  String name() {
    return name;
  }

  private synchronized @Nullable Process current() {
    return process;
  }

  private synchronized Process running() {
    if (process == null) {
      throw new IllegalStateException(name + " has not been started");
    }
    return process;
  }

  private static boolean waitFor(Process process, Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
