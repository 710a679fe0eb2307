package chengbao.publication.web;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A finished page in traditional characters (繁體). Words are turned as words, not character by
/// character: 发现 becomes 發現 and 头发 頭髮.
///
/// Only what readers see or hear is turned. Tags, addresses and the prescribed meta tags stay as
/// they are, and so does what says `translate="no"`.
public final class TraditionalPage {

  private static final Pattern PIECE =
      Pattern.compile(
          "<script\\b[^>]*>.*?</script>|<([a-z0-9]+)\\b[^<>]*translate=\"no\"[^<>]*>.*?</\\1>|<[^>]*>",
          Pattern.DOTALL);
  private static final Pattern SPOKEN = Pattern.compile("(?<=aria-label=\")[^\"]*");

  /// Forms that dictionaries prefer and no office writes.
  private static final String RARE = "羣衆裏峯牀啓爲覈";

  private static final String USUAL = "群眾裡峰床啟為核";

  private TraditionalPage() {}

  /// The whole page.
  public static String of(String html) {
    StringBuilder page = new StringBuilder(html.length() + 64);
    Matcher piece = PIECE.matcher(html);
    int at = 0;
    while (piece.find()) {
      page.append(turned(html.substring(at, piece.start())));
      page.append(tag(piece.group()));
      at = piece.end();
    }
    return page.append(turned(html.substring(at))).toString();
  }

  private static String tag(String tag) {
    if (tag.startsWith("<script") || tag.contains("translate=\"no\"")) {
      return tag;
    }
    String spoken =
        SPOKEN.matcher(tag).replaceAll(label -> Matcher.quoteReplacement(turned(label.group())));
    return spoken.replace(" lang=\"zh-CN\"", " lang=\"zh-Hant\"");
  }

  static String turned(String text) {
    if (text.codePoints().noneMatch(Character::isIdeographic)) {
      return text;
    }
    StringBuilder turned = new StringBuilder(ZhConverterUtil.toTraditional(text));
    for (int i = 0; i < turned.length(); i++) {
      int rare = RARE.indexOf(turned.charAt(i));
      if (rare >= 0) {
        turned.setCharAt(i, USUAL.charAt(rare));
      }
    }
    return turned.toString();
  }
}
