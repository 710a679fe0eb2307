package chengbao.manuscript;

import java.util.Locale;

/// The parts of a report that are no blocks. A finding that points at one carries its id where
/// others carry a block's.
public enum Part {
  TITLE,
  DOCUMENT_NUMBER,
  ADDRESSEE,
  SIGNATURE,
  DATE;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
