package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The processes a data folder has running: number and start time of each, so that a launcher that
/// was killed leaves nothing behind that the next one cannot find, and no stranger that got the
/// same number is touched.
final class Footprints {

  /// A process the folder knows.
  record Footprint(String name, ProcessHandle handle) {}

  private static final Duration CLOCK_GRAIN = Duration.ofMillis(50);

  private final Path folder;

  private Footprints(Path folder) {
    this.folder = folder;
  }

  static Footprints in(Path run) {
    return new Footprints(run.resolve("processes"));
  }

  void record(String name, ProcessHandle handle) {
    Instant started = handle.info().startInstant().orElse(Instant.EPOCH);
    Folders.make(folder);
    Folders.writePrivately(folder.resolve(name), handle.pid() + " " + started);
  }

  void erase(String name) {
    Folders.remove(folder.resolve(name));
  }

  /// The recorded processes that still run.
  List<Footprint> alive() {
    List<Footprint> alive = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : Folders.list(folder)) {
        read(file).ifPresent(alive::add);
      }
    }
    return alive;
  }

  Optional<Footprint> alive(String name) {
    return alive().stream().filter(footprint -> footprint.name().equals(name)).findFirst();
  }

  /// Ends every recorded process, by force where asking does not help, and forgets them all.
  void stopAll(Duration patience) {
    List<Footprint> alive = alive();
    alive.forEach(footprint -> footprint.handle().destroy());
    alive.forEach(footprint -> stop(footprint, patience));
    Folders.remove(folder);
  }

  static void stop(Footprint footprint, Duration patience) {
    footprint.handle().destroy();
    if (!ended(footprint.handle(), patience)) {
      footprint.handle().destroyForcibly();
      ended(footprint.handle(), patience);
    }
  }

  private static Optional<Footprint> read(Path file) {
    String name = file.getFileName().toString();
    if (name.startsWith(".")) {
      return Optional.empty();
    }
    String[] parts = Folders.read(file).split(" ", 2);
    Instant started = Instant.parse(parts[1]);
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(handle -> handle.isAlive() && startedAt(handle, started))
        .map(handle -> new Footprint(name, handle));
  }

  private static boolean startedAt(ProcessHandle handle, Instant started) {
    return handle
        .info()
        .startInstant()
        .filter(seen -> Duration.between(seen, started).abs().compareTo(CLOCK_GRAIN) <= 0)
        .isPresent();
  }

  private static boolean ended(ProcessHandle handle, Duration patience) {
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
