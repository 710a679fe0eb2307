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
import java.util.List;
import java.util.Locale;

/// How much processor time reading, understanding and checking one report takes when warm; other
/// work on the machine does not count. Beside the milliseconds it gives a ratio to a fixed piece of
/// work (SHA-256 over a megabyte), which is nearly the same on every machine and says when the
/// library itself got slower.
public final class SpeedBench {
  private static final int WARM_UP = 600;
  private static final int ROUNDS = 400;
  private static final long NANOS = 1_000_000;

  /// @param milliseconds the median for one report
  /// @param ratio the median over that of the fixed piece of work
  record Speed(int characters, double milliseconds, double ratio) {}

  private SpeedBench() {}

  static Speed measure(String text) {
    CheckContext context = CheckContext.ofDraft(2025, "白鹭镇人民政府", true, LocalDate.of(2026, 1, 20));
    for (int i = 0; i < WARM_UP; i++) {
      analyse(text, context);
    }
    double own = median(() -> analyse(text, context));
    byte[] megabyte = new byte[1024 * 1024];
    for (int i = 0; i < 50; i++) {
      digest(megabyte);
    }
    double fixed = median(() -> digest(megabyte));
    return new Speed(text.length(), own / NANOS, own / fixed);
  }

  private static int analyse(String text, CheckContext context) {
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

  private static double median(java.util.function.IntSupplier work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] nanos = new long[ROUNDS];
    int sink = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long from = threads.getCurrentThreadCpuTime();
      sink += work.getAsInt();
      nanos[i] = threads.getCurrentThreadCpuTime() - from;
    }
    Arrays.sort(nanos);
    return sink == Integer.MIN_VALUE ? 0 : nanos[ROUNDS / 2];
  }

  static String text() {
    List<LabelledText> texts = LabelledText.corpus("clean-");
    return texts.stream()
        .map(text -> text.read().source().original())
        .max(java.util.Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  public static void main(String[] arguments) {
    Speed speed = measure(text());
    System.out.printf(
        Locale.ROOT,
        "a report of %d characters, warm, one core: %.2f ms (%.2f times SHA-256 over a megabyte);"
            + " 130,000 of them on two cores: %.0f s%n",
        speed.characters(),
        speed.milliseconds(),
        speed.ratio(),
        130_000 * speed.milliseconds() / 2000);
  }
}
