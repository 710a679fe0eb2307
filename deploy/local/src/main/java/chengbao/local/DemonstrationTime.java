package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// 演示时间 of one data folder: chosen at its first start, and running on through every later one. The
/// services get both what it was and when, and so agree on what it is now.
///
/// @param shown such as 2026-02-24T21:07+08:00, or `real`
/// @param since the real instant of the first start
record DemonstrationTime(String shown, Instant since) {

  /// The evening of the first working day after 春节, four working days before reports are due.
  private static final String FIRST_EVENING = "2026-02-24T21:07+08:00";

  private static final String VARIABLE = "CHENGBAO_DEMONSTRATION_TIME";
  private static final String REAL = "real";

  static DemonstrationTime of(Path run) {
    return of(run, Optional.ofNullable(System.getenv(VARIABLE)));
  }

  /// @param wish for a folder that has none yet
  static DemonstrationTime of(Path run, Optional<String> wish) {
    Path file = run.resolve("demonstration-time");
    if (!Files.exists(file)) {
      Folders.writePrivately(file, wish.orElse(FIRST_EVENING) + "\n" + Instant.now() + "\n");
    }
    var lines = Folders.read(file).lines().toList();
    return new DemonstrationTime(lines.get(0), Instant.parse(lines.get(1)));
  }

  Map<String, String> environment() {
    return shown.equals(REAL)
        ? Map.of()
        : Map.of(VARIABLE, shown, "CHENGBAO_DEMONSTRATION_SINCE", since.toString());
  }
}
