package chengbao.manuscript.command;

import java.io.PrintStream;
import java.util.Locale;

/// A bar on the terminal while many files are read.
final class Progress {
  private static final int WIDTH = 40;
  private static final int FEW = 8;
  private final PrintStream err;
  private final boolean shown;
  private final int all;
  private int done;
  private boolean drawn;

  Progress(PrintStream err, boolean terminal, int all) {
    this.err = err;
    this.shown = terminal && all >= FEW;
    this.all = all;
  }

  /// One more file is done.
  synchronized void advance() {
    done++;
    if (shown) {
      int full = (int) ((long) WIDTH * done / all);
      String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      err.print(String.format(Locale.ROOT, "\r%s %d/%d", bar, done, all));
      drawn = true;
    }
  }

  /// Takes the bar away, so that results can be printed in its place.
  synchronized void clear() {
    if (drawn) {
      err.print("\r\u001B[K");
      drawn = false;
    }
  }
}
