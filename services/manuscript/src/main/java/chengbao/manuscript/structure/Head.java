package chengbao.manuscript.structure;

import chengbao.manuscript.reading.MappedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands above the body: red head, document number, signer, title (perhaps on several lines),
/// addressee.
///
/// @param end the index of the first line of the body
record Head(
    @Nullable MappedText documentNumber,
    @Nullable MappedText title,
    @Nullable MappedText addressee,
    Map<String, String> metadata,
    int end) {
  private static final int DEEPEST = 16;
  private static final int LONGEST_TITLE = 100;
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[\\p{IsHan}（）A-Za-z]{1,16}[〔\\[（【(]?(?:19|20)\\d{2}[〕\\]）】)]?第?\\d{1,5}号");
  private static final Pattern LABEL = Pattern.compile("(签发人|密级|紧急程度|份号|会签|会签人)[：: ](.{0,20})");
  private static final Pattern RED_HEAD = Pattern.compile("[\\p{IsHan}（）·]{2,40}文件");
  private static final Pattern TITLE_END =
      Pattern.compile("(?:报告|总结|汇报|年报|情况|总结报告|述职|函|通知|公告)(?:（.{1,20}）)?$");

  static Head of(List<Line> lines) {
    return new Scan(lines).head();
  }

  /// Walks down from the first line until the body begins.
  private static final class Scan {
    private final List<Line> lines;
    private final Map<String, String> metadata = new HashMap<>();
    private @Nullable MappedText documentNumber;
    private @Nullable MappedText title;
    private @Nullable MappedText addressee;
    private boolean titleEnded;
    private int titleStart = -1;
    private int next;

    Scan(List<Line> lines) {
      this.lines = lines;
    }

    Head head() {
      while (next < Math.min(lines.size(), DEEPEST) && take(lines.get(next))) {
        next++;
      }
      if (title != null && !titleEnded && addressee == null) {
        next = titleStart;
        title = null;
      }
      return new Head(documentNumber, title, addressee, metadata, next);
    }

    private boolean take(Line line) {
      return !line.table()
          && addressee == null
          && (takeAside(line) || takeAddressee(line) || takeTitle(line));
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

    private boolean takeTitle(Line line) {
      String text = line.text();
      boolean sentence =
          text.indexOf('。') >= 0 || text.endsWith("：") || text.endsWith("，") || text.endsWith("；");
      if (titleEnded || sentence || text.length() > LONGEST_TITLE || Marker.at(text).isPresent()) {
        return false;
      }
      titleStart = title == null ? next : titleStart;
      title = title == null ? line.mapped() : title.append("", line.mapped());
      titleEnded = TITLE_END.matcher(text).find();
      return title.length() <= LONGEST_TITLE;
    }
  }
}
