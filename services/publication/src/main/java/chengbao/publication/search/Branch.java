package chengbao.publication.search;

import java.util.regex.Pattern;

/// 条线: which line of work a bureau belongs to, read from its name — 澜州市安澜区司法局 and 临渡区司法局 are both
/// 司法局. Governments, sub-districts and offices of the party belong to none.
final class Branch {

  private static final String BUREAU = "district-bureau";
  private static final Pattern PLACES = Pattern.compile("^.*[省州盟市区县旗](?=.{2})");

  private Branch() {}

  static String of(String kind, String organ) {
    return kind.equals(BUREAU) ? PLACES.matcher(organ).replaceFirst("") : "";
  }
}
