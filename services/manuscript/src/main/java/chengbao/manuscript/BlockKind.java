package chengbao.manuscript;

import java.util.Locale;

/// What a block of a report is on the page. A report is a flat list of blocks; sections are read
/// from its headings.
public enum BlockKind {
  /// A heading on a line of its own; its level is 1 to 4 (一、 （一） 1. （1）).
  HEADING,
  /// A paragraph that begins with its own heading, as in `（一）加强学习。今年以来……`; its level is the
  /// heading's.
  RUN_IN,
  PARAGRAPH,
  /// A paragraph that is one link of a chain: 一是……, 第一，……, ①…….
  LIST_ITEM,
  /// Rows separated by line feeds, cells by tabs.
  TABLE,
  /// The formula that ends a report, such as 特此报告。
  CLOSING;

  /// The word for this kind in events, hashes and JSON. Never changed.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind behind a word made by [#code()].
  public static BlockKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
