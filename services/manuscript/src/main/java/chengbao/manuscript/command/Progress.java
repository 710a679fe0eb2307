package chengbao.manuscript.command;

import java.io.PrintStream;
import java.util.Locale;

/// A bar on the terminal while many files are read.
final class Progress {
  private static final int WIDTH = 40;
  private static final int FEW = 20;
  private final PrintStream err;
  private final boolean shown;
  private boolean drawn;

  Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.shown = terminal;
  }

  void show(int done, int all) {
    if (!shown || all < FEW) {
      return;
    }
    int full = (int) ((long) WIDTH * done / all);
    err.print(
        String.format(
            Locale.ROOT, "\r[%s%s] %d/%d", "█".repeat(full), " ".repeat(WIDTH - full), done, all));
    drawn = true;
  }

  void end() {
    if (drawn) {
      err.print("\r" + " ".repeat(WIDTH + 24) + "\r");
    }
  }
}
