package chengbao.manuscript;

import java.util.Locale;
import java.util.Map;

/// Text of a Word file that is not simply part of the page: shown to the clerk, who chooses.
public record HiddenText(Kind kind, String text) {
  public enum Kind {
    INSERTED,
    DELETED,
    COMMENT,
    CONCEALED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What kind of text it is, in the clerk's words: 插入, 删除, 批注, 隐藏文字.
  public String name(Locale locale) {
    return Wording.of(locale).sentence("hidden." + kind.code(), Map.of());
  }
}
