package chengbao.manuscript.structure;

import chengbao.manuscript.reading.MappedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands below the body: the organ that signs and the date. Short lines after them that end
/// no sentence belong to the page the text came from; remarks such as 附件 or （此件公开发布） stay.
record Foot(
    List<Line> body,
    @Nullable MappedText signature,
    @Nullable MappedText date,
    @Nullable LocalDate signedOn,
    List<Line> leftOver) {
  private static final int DEEPEST = 40;
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|（.{2,30}）|附件[：:].*|附[：:].*|抄送[：:].*|.*印发|联系人[：:].*|附件\\d?|\\d[.、].{2,60}");

  static Foot of(List<Line> lines) {
    int date = findDate(lines);
    if (date >= 0) {
      return dated(lines, date);
    }
    int signature = findSignature(lines);
    return signature < 0 ? new Foot(lines, null, null, null, List.of()) : undated(lines, signature);
  }

  private static int findDate(List<Line> lines) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - DEEPEST); i--) {
      String text = lines.get(i).text();
      if (isSentence(text)) {
        return -1;
      }
      if (Dates.whole(text).isPresent() || trailingDate(text) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSentence(String text) {
    return text.length() > 60 || text.endsWith("。") && !REMARK.matcher(text).matches();
  }

  /// Where the date begins in a line that holds signature and date, 0 or less when it is none.
  private static int trailingDate(String text) {
    int start = Dates.startOfTrailing(text);
    return start > 0 && Organs.isName(text.substring(0, start).strip()) ? start : 0;
  }

  private static Foot dated(List<Line> lines, int date) {
    Line line = lines.get(date);
    int inside = trailingDate(line.text());
    MappedText dateText =
        inside > 0 ? line.mapped().slice(inside, line.text().length()) : line.mapped();
    int first = date;
    MappedText signature = inside > 0 ? line.mapped().slice(0, inside).strip() : null;
    while (signature == null
        && first > 0
        && date - first < 3
        && Organs.isName(lines.get(first - 1).text())) {
      first--;
    }
    if (first < date) {
      signature = joined(lines.subList(first, date));
    }
    int after = date + 1;
    if (signature == null && after < lines.size() && Organs.isName(lines.get(after).text())) {
      signature = lines.get(after).mapped();
      after++;
    }
    return rest(lines, first, after, signature, dateText);
  }

  private static Foot undated(List<Line> lines, int signature) {
    return rest(lines, signature, signature + 1, lines.get(signature).mapped(), null);
  }

  private static Foot rest(
      List<Line> lines,
      int first,
      int after,
      @Nullable MappedText signature,
      @Nullable MappedText date) {
    List<Line> body = new ArrayList<>(lines.subList(0, first));
    List<Line> leftOver = new ArrayList<>();
    for (Line line : lines.subList(after, lines.size())) {
      if (line.table() || isSentence(line.text()) || REMARK.matcher(line.text()).matches()) {
        body.add(line);
      } else {
        leftOver.add(line);
      }
    }
    LocalDate day = date == null ? null : Dates.whole(date.text()).orElse(null);
    return new Foot(body, signature, date, day, leftOver);
  }

  /// Two organs may sign together, one below the other.
  private static MappedText joined(List<Line> names) {
    MappedText signature = names.getFirst().mapped();
    for (Line name : names.subList(1, names.size())) {
      signature = signature.append(" ", name.mapped());
    }
    return signature;
  }

  /// A signature without date: the last line, when it is an organ's full name.
  private static int findSignature(List<Line> lines) {
    for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - 4); i--) {
      String text = lines.get(i).text();
      if (Organs.isName(text) && text.length() >= 5 && Marker.at(text).isEmpty()) {
        return i;
      }
      if (isSentence(text)) {
        return -1;
      }
    }
    return -1;
  }
}
