package chengbao.manuscript.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares names of organs that may be written short or in full: 白鹭镇, 安澜区白鹭镇人民政府.
final class OrganNames {
  private static final Pattern SUB_DISTRICT =
      Pattern.compile("([\\p{IsHan}]{1,10}?)(街道|镇|乡)(?:办事处|人民政府|政府|党工委|党委|委员会)?$");
  private static final Pattern REGION =
      Pattern.compile("^.*?[\\p{IsHan}](?:自治区|省|自治州|市|区|县|旗)(?:人民政府)?(?=[\\p{IsHan}]{2})");
  private static final Pattern GOVERNMENT =
      Pattern.compile("([\\p{IsHan}]{1,6}(?:区|县|市|旗|州))(?:人民政府|政府)$");

  private OrganNames() {}

  /// Whether two names can mean the same organ. Names that cannot be understood are given the
  /// benefit of the doubt.
  static boolean mayBeSame(String one, String other) {
    if (one.contains(other) || other.contains(one)) {
      return true;
    }
    String core = core(one);
    String otherCore = core(other);
    return core == null
        || otherCore == null
        || isShortFor(core, otherCore)
        || isShortFor(otherCore, core);
  }

  /// What tells an organ from its neighbours: 白鹭镇, 司法局.
  static @Nullable String core(String name) {
    String bare = name.replaceAll("[（(].*?[）)]|\\s", "");
    Matcher government = GOVERNMENT.matcher(bare);
    Matcher subDistrict = SUB_DISTRICT.matcher(bare);
    if (subDistrict.find()) {
      String place = withoutRegion(subDistrict.group(1) + subDistrict.group(2));
      return place.length() >= 2 ? place : null;
    }
    if (government.find()) {
      String place = government.group(1);
      int city = place.lastIndexOf('市', place.length() - 2);
      return city < 0 ? place : place.substring(city + 1);
    }
    String bureau = withoutRegion(bare);
    return bureau.length() >= 3 && bureau.length() <= 20 ? bureau : null;
  }

  private static String withoutRegion(String name) {
    String rest = name;
    for (Matcher region = REGION.matcher(rest); region.find(); region = REGION.matcher(rest)) {
      rest = rest.substring(region.end());
    }
    return rest.startsWith("区") || rest.startsWith("县") || rest.startsWith("市")
        ? rest.substring(1)
        : rest;
  }

  /// 城管局 is short for 城市管理局: its characters occur in this order.
  private static boolean isShortFor(String name, String whole) {
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      at = whole.indexOf(name.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
