package chengbao.manuscript.page;

import java.util.Locale;

/// The type in which words are set.
public enum Face {
  /// 小标宋, of size 2, for the title.
  SONG,
  /// 黑体, for headings of the first level.
  HEI,
  /// 楷体, for those of the second.
  KAI,
  /// 仿宋, for the text.
  FANG,
  /// The same, bold, for headings of the third level.
  FANG_BOLD;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Face ofHeading(int level) {
    return switch (level) {
      case 1 -> HEI;
      case 2 -> KAI;
      case 3 -> FANG_BOLD;
      default -> FANG;
    };
  }
}
