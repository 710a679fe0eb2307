package chengbao.manuscript.structure;

import chengbao.manuscript.reading.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands above the body: red head, document number, signer, title (perhaps on several lines),
/// addressee.
///
/// @param aside lines of the page the report stood on: the column's name, the title printed twice
/// @param end the index of the first line of the body
record Head(
    @Nullable MappedText documentNumber,
    @Nullable MappedText title,
    @Nullable MappedText addressee,
    Map<String, String> metadata,
    List<Line> aside,
    int end) {
  private static final int DEEPEST = 16;
  private static final int LONGEST_TITLE = 100;
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[\\p{IsHan}（）A-Za-z]{1,16}[〔\\[（【(]?(?:19|20)\\d{2}[〕\\]）】)]?第?\\d{1,5}号");
  private static final Pattern LABEL = Pattern.compile("(签发人|密级|紧急程度|份号|会签|会签人)[：: ](.{0,20})");
  private static final Pattern RED_HEAD = Pattern.compile("[\\p{IsHan}（）·]{2,40}文件");
  private static final Pattern TITLE_END =
      Pattern.compile("(?:报告|总结|汇报|年报|情况|总结报告|述职|函|通知|公告)(?:（.{1,20}）)?$");

  /// What a report of this kind is about.
  private static final Pattern SUBJECT = Pattern.compile("法治|依法行政|依法治");

  private static final Pattern YEAR = Pattern.compile("20\\d{2} ?年|二〇[一二三四五六七八九〇]{2}年");
  private static final int LONGEST_COLUMN_NAME = 20;
  private static final int TITLE_WITHIN = 6;
  private static final int MOST_TITLE_LINES = 3;

  /// @param page whether the lines come from a saved page, which prints the title itself
  static Head of(List<Line> lines, boolean page) {
    return new Scan(lines, page).head();
  }

  /// Walks down from the first line until the body begins.
  private static final class Scan {
    private final List<Line> lines;
    private final boolean page;
    private final List<Line> aside = new ArrayList<>();
    private final Map<String, String> metadata = new HashMap<>();
    private @Nullable MappedText documentNumber;
    private final List<Line> titleLines = new ArrayList<>();
    private @Nullable MappedText title;
    private @Nullable MappedText addressee;
    private boolean titleEnded;
    private int titleStart = -1;
    private int next;

    Scan(List<Line> lines, boolean page) {
      this.lines = lines;
      this.page = page;
    }

    Head head() {
      while (next < Math.min(lines.size(), DEEPEST) && take(lines.get(next))) {
        next++;
      }
      if (title != null && !titleEnded && addressee == null) {
        next = titleStart;
        title = null;
      }
      return new Head(documentNumber, title, addressee, metadata, aside, next);
    }

    private boolean take(Line line) {
      return !line.table()
          && addressee == null
          && (takeColumnName(line)
              || takeTitleAgain()
              || takeAside(line)
              || takeAddressee(line)
              || takeTitle(line));
    }

    /// 工作报告 above 2020年静海区法治政府建设情况报告 is where the page stands, not what it is.
    private boolean takeColumnName(Line line) {
      boolean name =
          title == null
              && line.text().length() <= LONGEST_COLUMN_NAME
              && TITLE_END.matcher(line.text()).find()
              && !SUBJECT.matcher(line.text()).find()
              && lines.subList(next + 1, Math.min(lines.size(), next + TITLE_WITHIN)).stream()
                  .map(Line::text)
                  .anyMatch(
                      below -> SUBJECT.matcher(below).find() && TITLE_END.matcher(below).find());
      if (name) {
        aside.add(line);
      }
      return name;
    }

    private boolean takeTitleAgain() {
      if (!page || !titleEnded || title == null) {
        return false;
      }
      String wanted = title.text().replace(" ", "");
      StringBuilder again = new StringBuilder();
      int end = next;
      while (end < Math.min(lines.size(), next + MOST_TITLE_LINES)
          && again.length() < wanted.length()) {
        again.append(lines.get(end).text().replace(" ", ""));
        end++;
      }
      if (!wanted.contentEquals(again)) {
        return false;
      }
      aside.addAll(lines.subList(next, end));
      next = end - 1;
      return true;
    }

    private boolean takeAside(Line line) {
      String text = line.text();
      Matcher label = LABEL.matcher(text);
      if (label.matches()) {
        metadata.put(label.group(1), label.group(2).strip());
        return true;
      }
      if (documentNumber == null
          && text.length() <= 32
          && DOCUMENT_NUMBER.matcher(text.replace(" ", "")).matches()) {
        documentNumber = line.mapped();
        return true;
      }
      if (Dates.whole(text).isPresent()) {
        metadata.putIfAbsent("titleDate", text);
        return true;
      }
      return title == null && takeRedHead(text);
    }

    private boolean takeRedHead(String text) {
      if (RED_HEAD.matcher(text).matches()) {
        metadata.put("redHead", text);
        return true;
      }
      return false;
    }

    private boolean takeAddressee(Line line) {
      if (!Organs.isAddressee(line.text())) {
        return false;
      }
      addressee = line.mapped();
      return true;
    }

    /// Above a line that is a title by itself only an organ's name belongs to it.
    private void dropWhatIsNoTitle(String last) {
      boolean complete = SUBJECT.matcher(last).find() && YEAR.matcher(last).find();
      while (complete && titleLines.size() > 1 && !mayBegin(titleLines.getFirst().text())) {
        aside.add(titleLines.removeFirst());
      }
    }

    private static boolean mayBegin(String line) {
      return Organs.isName(line) || line.startsWith("中共") || line.contains("关于");
    }

    private static MappedText joined(List<Line> lines) {
      MappedText title = lines.getFirst().mapped();
      for (Line line : lines.subList(1, lines.size())) {
        title = title.append("", line.mapped());
      }
      return title;
    }

    private boolean takeTitle(Line line) {
      String text = line.text();
      boolean sentence =
          text.indexOf('。') >= 0 || text.endsWith("：") || text.endsWith("，") || text.endsWith("；");
      if (titleEnded || sentence || text.length() > LONGEST_TITLE || Marker.at(text).isPresent()) {
        return false;
      }
      titleStart = title == null ? next : titleStart;
      titleLines.add(line);
      titleEnded = TITLE_END.matcher(text).find();
      if (titleEnded) {
        dropWhatIsNoTitle(text);
      }
      title = joined(titleLines);
      return title.length() <= LONGEST_TITLE;
    }
  }
}
