package chengbao.publication.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A title in lines: 词意完整，排列对称，长短适宜. A long one is broken where its words end, the lines of like
/// length.
final class TitleLines {

  private static final Pattern WORDS =
      Pattern.compile("(?=关于|法治政府|情况|的报告|工作报告|年度报告)|(?<=年度|人民政府|办事处|委员会|办公室)");
  private static final float TORN = 4;

  private TitleLines() {}

  /// @param room how many full-width characters a line takes
  /// @param widths in full-width characters
  static List<String> of(String title, LineBreaks.Widths widths, float room) {
    float whole = width(title, 0, title.length(), widths);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int left = (int) Math.ceil(whole / room); left > 1; left--) {
      float wanted = width(title, from, title.length(), widths) / left;
      int to = best(title, from, wanted, widths, room);
      lines.add(title.substring(from, to));
      from = to;
    }
    lines.addAll(LineBreaks.lines(title.substring(from), shifted(widths, from), room, room));
    return lines;
  }

  private static LineBreaks.Widths shifted(LineBreaks.Widths widths, int by) {
    return place -> widths.at(by + place);
  }

  private static int best(
      String title, int from, float wanted, LineBreaks.Widths widths, float room) {
    int best = title.length();
    float least = Float.MAX_VALUE;
    float used = 0;
    for (int end = from; end < title.length(); end = title.offsetByCodePoints(end, 1)) {
      if (end > from && used <= room && LineBreaks.mayBreak(title, end)) {
        float cost = Math.abs(used - wanted) + (isWordEnd(title, end) ? 0 : TORN);
        if (cost < least) {
          least = cost;
          best = end;
        }
      }
      used += widths.at(end);
    }
    return best;
  }

  private static boolean isWordEnd(String title, int place) {
    return WORDS.matcher(title).results().anyMatch(end -> end.start() == place);
  }

  private static float width(String title, int from, int to, LineBreaks.Widths widths) {
    float width = 0;
    for (int place = from; place < to; place = title.offsetByCodePoints(place, 1)) {
      width += widths.at(place);
    }
    return width;
  }
}
