package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How much processor time it takes to look for one report among many. Each figure stands beside
/// what hashing the same bytes (SHA-256) costs in the same run, so that two machines can be
/// compared.
///
/// `CopyBenchmark 100000` prints the figures for the README; the test runs it small.
public final class CopyBenchmark {
  private static final int QUESTIONS = 200;
  private static final int WORTH_COMPARING = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SyntheticReports reports = new SyntheticReports();
  private final int size;

  /// @param buildMillis to add one report, storing included
  /// @param searchMillis to find the reports like one, median
  /// @param slowestMillis the slowest of these
  /// @param compareMillis to compare it with the ten most alike and show the passages, median
  /// @param hashMillis to hash one report's bytes
  /// @param found how many of the reports that copied were led to their source, 0 to 1
  /// @param heapMegabytes what is in use after the last question and a collection
  public record Figures(
      int reports,
      double buildMillis,
      double searchMillis,
      double slowestMillis,
      double compareMillis,
      double hashMillis,
      double found,
      long fileMegabytes,
      long heapMegabytes) {

    /// A search in reports hashed.
    double searchRatio() {
      return searchMillis / hashMillis;
    }

    public String print() {
      return String.format(
          Locale.ROOT,
          """
          copies: %,d reports of 3,000 characters, one core
            add        %8.3f ms a report (%.0f × hashing it)
            search     %8.3f ms median, %.3f ms slowest (%.0f × hashing the report, %.5f × hashing all)
            compare    %8.3f ms with the ten most alike
            found      %8.3f of the planted copies
            file       %8d MB, heap in use %d MB
          """,
          reports,
          buildMillis,
          buildMillis / hashMillis,
          searchMillis,
          slowestMillis,
          searchRatio(),
          searchRatio() / reports,
          compareMillis,
          found,
          fileMegabytes,
          heapMegabytes);
    }
  }

  public CopyBenchmark(int size) {
    this.size = size;
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempDirectory("copies").resolve("index");
    System.out.println(new CopyBenchmark(Integer.parseInt(arguments[0])).run(file).print());
    Files.delete(file);
    Files.delete(file.getParent());
  }

  public Figures run(Path file) throws IOException {
    try (CopyIndex index = CopyIndex.open(file)) {
      double build = build(index);
      List<ReportText> questions =
          IntStream.range(0, QUESTIONS)
              .mapToObj(i -> reports.copying(size + i, reports.report(source(i))))
              .toList();
      questions.forEach(question -> index.similar(question, WORTH_COMPARING));
      List<Double> searches = new ArrayList<>();
      List<Double> comparisons = new ArrayList<>();
      int found = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        ReportText question = questions.get(i);
        long start = THREADS.getCurrentThreadCpuTime();
        List<CopyIndex.Similar> similar = index.similar(question, WORTH_COMPARING);
        searches.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        found += tells(question, similar, source(i), index, comparisons) ? 1 : 0;
      }
      return new Figures(
          size,
          build,
          median(searches),
          searches.stream().mapToDouble(Double::doubleValue).max().orElse(0),
          median(comparisons),
          hashing(questions),
          (double) found / QUESTIONS,
          Files.size(file) >> 20,
          heap());
    }
  }

  private int source(int question) {
    return (int) ((long) question * size / QUESTIONS);
  }

  private boolean tells(
      ReportText question,
      List<CopyIndex.Similar> similar,
      int source,
      CopyIndex index,
      List<Double> times) {
    List<ReportText> others =
        similar.stream()
            .map(one -> reports.report(Integer.parseInt(one.id().substring(1))))
            .toList();
    long start = THREADS.getCurrentThreadCpuTime();
    Copied copied = Copying.find(question, others, index);
    times.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    return copied.passages().stream()
        .anyMatch(passage ->
            passage.source().equals("r" + source) && passage.here().blockId().equals("copied"));
  }

  private double build(CopyIndex index) throws IOException {
    long nanos = 0;
    for (int i = 0; i < size; i++) {
      ReportText report = reports.report(i);
      long start = THREADS.getCurrentThreadCpuTime();
      index.add(report);
      nanos += THREADS.getCurrentThreadCpuTime() - start;
    }
    long start = THREADS.getCurrentThreadCpuTime();
    index.store();
    return (nanos + THREADS.getCurrentThreadCpuTime() - start) / 1e6 / size;
  }

  private static double hashing(List<ReportText> texts) {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      for (ReportText text : texts) {
        byte[] bytes =
            String.join("\n", text.blocks().stream().map(Block::text).toList())
                .getBytes(StandardCharsets.UTF_8);
        long start = THREADS.getCurrentThreadCpuTime();
        digest().digest(bytes);
        times.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
      }
    }
    return median(times);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
