package chengbao.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// What the person at the keyboard sees while parts come and go: one line for each thing that
/// happened, with the seconds it took.
final class Progress {

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  synchronized void line(String text) {
    out.println(text);
    out.flush();
  }

  void part(String title, String what) {
    line(String.format(Locale.ROOT, "  %-12s %s", title, what));
  }

  /// Says that the part starts, does it, and says how long it took.
  void during(String title, String doing, String done, Runnable work) {
    part(title, doing);
    long from = System.nanoTime();
    work.run();
    part(title, String.format(Locale.ROOT, "%-9s %5.1f s", done, seconds(from)));
  }

  static double seconds(long from) {
    return Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0;
  }
}
