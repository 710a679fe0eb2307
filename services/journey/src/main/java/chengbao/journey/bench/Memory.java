package chengbao.journey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Memory by proportional set size, as Linux counts it: a page that several processes share is
/// divided among them, so that the sum is what the stack really takes.
public final class Memory {
  private static final String PROPORTIONAL = "Pss:";

  private Memory() {}

  /// Kilobytes of each process and all it started, but those that are named themselves.
  ///
  /// @param processes numbers by name
  public static Map<String, Long> of(Map<String, Long> processes) {
    Map<String, Long> kilobytes = new TreeMap<>();
    Set<Long> named = Set.copyOf(processes.values());
    processes.forEach((name, number) ->
        kilobytes.put(name, family(number, named).mapToLong(Memory::kilobytes).sum()));
    return kilobytes;
  }

  private static Stream<Long> family(long number, Set<Long> named) {
    Stream<Long> children =
        ProcessHandle.of(number).stream()
            .flatMap(ProcessHandle::children)
            .map(ProcessHandle::pid)
            .filter(child -> !named.contains(child))
            .flatMap(child -> family(child, named));
    return Stream.concat(Stream.of(number), children);
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
