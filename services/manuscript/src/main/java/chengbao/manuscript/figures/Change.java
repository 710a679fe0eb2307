package chengbao.manuscript.figures;

import java.util.Locale;

/// Whether a figure is itself a rise or a fall, as in 同比下降24.76%; the value stays positive.
public enum Change {
  NONE,
  UP,
  DOWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
