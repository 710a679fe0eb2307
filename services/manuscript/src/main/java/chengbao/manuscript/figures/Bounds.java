package chengbao.manuscript.figures;

/// The span of a figure with the words of bound that touch it: 约541件, 30余份, 95%以上, 不足3天.
record Bounds(int start, int end, Bound bound) {
  private static final String[] ABOUT = {"大约", "约", "将近", "接近", "近"};
  private static final String[] AT_LEAST = {
    "超过", "不少于", "不低于", "至少", "突破", "高于", "多于", "超出", "超", "逾"
  };
  private static final String[] AT_MOST = {"不足", "不到", "不超过", "不高于", "不多于", "最多", "少于", "低于"};

  static Bounds around(String text, int start, int end, boolean more) {
    Bounds after = after(text, start, end, more ? Bound.AT_LEAST : Bound.EXACT);
    Bounds least = before(text, after, AT_LEAST, Bound.AT_LEAST);
    Bounds most = before(text, after, AT_MOST, Bound.AT_MOST);
    Bounds longer = least.start <= most.start ? least : most;
    return longer != after ? longer : about(text, after);
  }

  private static Bounds after(String text, int start, int end, Bound otherwise) {
    if (text.startsWith("以上", end) || text.startsWith("及以上", end)) {
      return new Bounds(start, text.indexOf("以上", end) + 2, Bound.AT_LEAST);
    }
    if (text.startsWith("以内", end) || text.startsWith("以下", end)) {
      return new Bounds(start, end + 2, Bound.AT_MOST);
    }
    if (text.startsWith("左右", end) || text.startsWith("上下", end)) {
      return new Bounds(start, end + 2, Bound.ABOUT);
    }
    boolean trailing =
        end < text.length()
            && text.charAt(end) == '余'
            && (end + 1 == text.length() || "，。；、".indexOf(text.charAt(end + 1)) >= 0);
    return trailing
        ? new Bounds(start, end + 1, Bound.AT_LEAST)
        : new Bounds(start, end, otherwise);
  }

  private static Bounds before(String text, Bounds bounds, String[] words, Bound bound) {
    for (String word : words) {
      int at = bounds.start - word.length();
      if (at >= 0 && text.startsWith(word, at)) {
        return new Bounds(at, bounds.end, bound);
      }
    }
    return bounds;
  }

  private static Bounds about(String text, Bounds bounds) {
    Bounds about =
        before(text, bounds, ABOUT, bounds.bound == Bound.EXACT ? Bound.ABOUT : bounds.bound);
    boolean otherWord = about != bounds && about.start > 0 && isOtherWord(text, about.start);
    return otherWord ? bounds : about;
  }

  /// 最近, 邻近, 节约, 合约 and the like are words of their own.
  private static boolean isOtherWord(String text, int at) {
    String pair = text.substring(at - 1, at + 1);
    return switch (pair) {
      case "最近",
          "邻近",
          "附近",
          "临近",
          "靠近",
          "贴近",
          "亲近",
          "节约",
          "合约",
          "制约",
          "契约",
          "公约",
          "违约",
          "签约",
          "履约",
          "特约",
          "大约",
          "预约",
          "民约",
          "规约",
          "盟约" ->
          !pair.equals("大约");
      default -> false;
    };
  }
}
