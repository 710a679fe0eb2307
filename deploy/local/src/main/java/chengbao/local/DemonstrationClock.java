package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 演示时间 of one data folder: a file that says what time it was shown to be, and when that really
/// was. It runs on from there through every later start; the services read the file again when it
/// is replaced. While the story is told it is moved on to the time of each act; it never goes back.
public final class DemonstrationClock {

  private static final String WISH = "CHENGBAO_DEMONSTRATION_TIME";
  private static final String REAL = "real";

  private final Path file;

  private DemonstrationClock(Path file) {
    this.file = file;
  }

  /// The clock of a file that is there.
  public static DemonstrationClock in(Path file) {
    return new DemonstrationClock(file);
  }

  /// Whether the folder has been given a clock, at its first start.
  static boolean isIn(Path run) {
    return Files.exists(file(run));
  }

  /// What the caller wants a new folder to show: a time, `real`, or nothing in particular.
  static Optional<String> wish() {
    return Optional.ofNullable(System.getenv(WISH));
  }

  /// @param first what a folder that has no clock yet shows from now on, or `real`
  static DemonstrationClock of(Path run, String first) {
    DemonstrationClock clock = new DemonstrationClock(file(run));
    if (!isIn(run)) {
      clock.write(first, Instant.now());
    }
    return clock;
  }

  /// Whether this folder shows the real time.
  boolean isReal() {
    return lines().getFirst().equals(REAL);
  }

  /// The time that is shown now.
  public Instant shown() {
    return start().plus(Duration.between(Instant.parse(lines().get(1)), Instant.now()));
  }

  /// Moves the time that is shown on to this one, unless it is there already.
  public void moveTo(Instant time) {
    if (time.isAfter(shown())) {
      write(time.toString(), Instant.now());
    }
  }

  /// Runs on from the last move, as if no time had passed while nothing was running.
  void goOn() {
    write(lines().getFirst(), Instant.now());
  }

  /// What the services are told.
  Map<String, String> environment() {
    return isReal() ? Map.of() : Map.of("CHENGBAO_DEMONSTRATION_CLOCK", file.toString());
  }

  Path file() {
    return file;
  }

  private Instant start() {
    return OffsetDateTime.parse(lines().getFirst()).toInstant();
  }

  private List<String> lines() {
    return Folders.read(file).lines().toList();
  }

  private void write(String shown, Instant since) {
    Folders.writePrivately(file, shown + "\n" + since + "\n");
  }

  private static Path file(Path run) {
    return run.resolve("demonstration-time");
  }
}
