package chengbao.journey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Memory by proportional set size, as Linux counts it: a page that several processes share is
/// divided among them, so that the sum is what the stack really takes.
public final class Memory {
  private static final String PROPORTIONAL = "Pss:";

  private Memory() {}

  /// Kilobytes of each process and all it started.
  ///
  /// @param processes numbers by name
  public static Map<String, Long> of(Map<String, Long> processes) {
    Map<String, Long> kilobytes = new TreeMap<>();
    processes.forEach((name, number) -> kilobytes.put(name, withChildren(number)));
    return kilobytes;
  }

  private static long withChildren(long number) {
    return ProcessHandle.of(number)
        .map(process -> Stream.concat(Stream.of(process), process.descendants()))
        .orElse(Stream.empty())
        .mapToLong(process -> kilobytes(process.pid()))
        .sum();
  }

  /// Nothing for a process that has ended meanwhile.
  private static long kilobytes(long number) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + number + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(PROPORTIONAL))
          .mapToLong(Memory::kilobytes)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  static long kilobytes(String line) {
    return Long.parseLong(line.substring(PROPORTIONAL.length()).replace("kB", "").strip());
  }
}
