package chengbao.manuscript.evaluation;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/// How much processor time reading, understanding and checking one report takes when warm; other
/// work on the machine does not count. Beside the milliseconds it gives a ratio to a fixed piece of
/// work (SHA-256 over a megabyte) done in turn with it, which is nearly the same on every machine
/// and says when the library itself got slower.
final class SpeedBench {
  private static final int WARM_UP = 600;
  private static final int ROUNDS = 400;
  private static final double NANOS = 1_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// @param milliseconds the median for one report
  /// @param ratio the median of one report over the fixed piece of work right after it
  record Speed(int characters, double milliseconds, double ratio) {
    String print() {
      return String.format(
          Locale.ROOT,
          "a report of %,d characters, warm, one core: %.2f ms (%.1f × SHA-256 over a megabyte)",
          characters,
          milliseconds,
          ratio);
    }
  }

  private SpeedBench() {}

  static Speed measure(String text) {
    byte[] megabyte = new byte[1024 * 1024];
    for (int i = 0; i < WARM_UP; i++) {
      analyse(text);
      digest(megabyte);
    }
    double[] own = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      own[i] = milliseconds(() -> analyse(text));
      ratios[i] = own[i] / milliseconds(() -> digest(megabyte));
    }
    return new Speed(text.length(), median(own), median(ratios));
  }

  /// Everything that is done with one report, from pasted text to findings.
  static int analyse(String text) {
    CheckContext context = CheckContext.ofDraft(2025, "白鹭镇人民政府", true, LocalDate.of(2026, 1, 20));
    Reading.Read read = (Reading.Read) ReportReader.readText(text);
    return Checks.run(read.manuscript(), context).size();
  }

  private static int digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes)[0];
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static double milliseconds(IntSupplier work) {
    long from = THREADS.getCurrentThreadCpuTime();
    int result = work.getAsInt();
    long nanos = THREADS.getCurrentThreadCpuTime() - from;
    return result == Integer.MIN_VALUE ? 0 : nanos / NANOS;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  public static void main(String[] none) {
    System.out.println(measure(LongTexts.of(3_000).getFirst()).print());
  }
}
