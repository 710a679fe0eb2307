package chengbao.look;

import java.util.ArrayList;
import java.util.List;

/// How a reader of the portal wants to see it. The portal sets no cookie, so the wish stands in the
/// address, and every link of the page keeps it.
///
/// @param language `zh-CN` or `en`
/// @param traditional Chinese in traditional characters (繁體)
/// @param elder larger type, one column (长者模式)
/// @param contrast black on white, thicker edges (高对比度)
public record Display(String language, boolean traditional, boolean elder, boolean contrast) {

  private static final String CHINESE = "zh-CN";
  private static final String TRADITIONAL = "zh-Hant";
  private static final String ENGLISH = "en";

  /// Simplified Chinese, usual size, usual contrast: nothing in the address.
  public static final Display USUAL = new Display(CHINESE, false, false, false);

  /// Reads the wish from the parameters `lang`, `mode` and `contrast`; what is not known is usual.
  public static Display of(String lang, String mode, String contrast) {
    return new Display(
        ENGLISH.equals(lang) ? ENGLISH : CHINESE,
        TRADITIONAL.equals(lang),
        "elder".equals(mode),
        "high".equals(contrast));
  }

  public Display inChinese() {
    return new Display(CHINESE, false, elder, contrast);
  }

  public Display inTraditional() {
    return new Display(CHINESE, true, elder, contrast);
  }

  public Display inEnglish() {
    return new Display(ENGLISH, false, elder, contrast);
  }

  public Display otherSize() {
    return new Display(language, traditional, !elder, contrast);
  }

  public Display otherContrast() {
    return new Display(language, traditional, elder, !contrast);
  }

  /// What the page says of its language: `zh-CN`, `zh-Hant` or `en`.
  public String tag() {
    return traditional ? TRADITIONAL : language;
  }

  /// The address with the wish kept: `/reports?year=2025` becomes `/reports?year=2025&mode=elder`.
  public String keep(String address) {
    List<String> wishes = new ArrayList<>();
    if (!tag().equals(CHINESE)) {
      wishes.add("lang=" + tag());
    }
    if (elder) {
      wishes.add("mode=elder");
    }
    if (contrast) {
      wishes.add("contrast=high");
    }
    if (wishes.isEmpty()) {
      return address;
    }
    int fragment = address.indexOf('#');
    String page = fragment < 0 ? address : address.substring(0, fragment);
    String place = fragment < 0 ? "" : address.substring(fragment);
    return page + (page.contains("?") ? "&" : "?") + String.join("&", wishes) + place;
  }
}
