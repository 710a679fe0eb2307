package chengbao.manuscript.evaluation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// As many reports as China's units write in a year, one after the other on two threads, and what
/// memory is in use on the way.
final class YearOfReports {
  private static final int CORES = 2;
  private static final int LONGEST_MINUTES = 15;
  private static final double NANOS = 1e9;

  /// @param seconds by the clock on the wall
  /// @param processorSeconds what the process used, both cores together
  /// @param heapMegabytes in use after a collection, at a tenth of the way and at its end
  record Outcome(
      int reports, double seconds, double processorSeconds, long earlyHeap, long lateHeap) {
    String print() {
      return String.format(
          Locale.ROOT,
          "%,d reports of 3,000 characters on %d threads: %.0f s, %.0f s of processor time;"
              + " heap in use %d MB at a tenth of them, %d MB at the end",
          reports,
          CORES,
          seconds,
          processorSeconds,
          earlyHeap,
          lateHeap);
    }
  }

  private YearOfReports() {}

  static Outcome run(int reports) throws InterruptedException {
    List<String> texts = LongTexts.of(3_000);
    long start = System.nanoTime();
    long used = processorTime();
    work(texts, 0, reports / 10);
    long early = heap();
    work(texts, reports / 10, reports);
    double seconds = (System.nanoTime() - start) / NANOS;
    double processor = (processorTime() - used) / NANOS;
    return new Outcome(reports, seconds, processor, early, heap());
  }

  private static void work(List<String> texts, int from, int to) throws InterruptedException {
    AtomicInteger next = new AtomicInteger(from);
    ExecutorService threads = Executors.newFixedThreadPool(CORES);
    for (int i = 0; i < CORES; i++) {
      threads.execute(() -> {
        for (int report = next.getAndIncrement(); report < to; report = next.getAndIncrement()) {
          SpeedBench.analyse(texts.get(report % texts.size()));
        }
      });
    }
    threads.shutdown();
    if (!threads.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      threads.shutdownNow();
      throw new AssertionError("not done after " + LONGEST_MINUTES + " minutes");
    }
  }

  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println(run(Integer.parseInt(arguments[0])).print());
  }
}
