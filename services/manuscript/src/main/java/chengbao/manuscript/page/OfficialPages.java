package chengbao.manuscript.page;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Part;
import chengbao.manuscript.page.PageLine.Place;
import chengbao.manuscript.page.PageLine.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets a report on pages as GB/T 9704 asks: 22 lines of 28 characters; the title over a blank
/// line, the addressee flush left, the text indented by two characters; organ and date under a
/// blank line, never on a page without text; no heading as the last line of a page.
public final class OfficialPages {
  public static final int LINES = 22;
  public static final int CHARACTERS = 28;
  private static final int CELLS = CHARACTERS * 2;

  /// The title is set larger: twenty characters a line.
  private static final int TITLE_CELLS = 40;

  private static final String INDENT = "　　";
  private static final int INDENT_CELLS = 4;

  private final List<PageLine> lines = new ArrayList<>();

  private OfficialPages() {}

  /// @param number counted from 1
  public record Page(int number, List<PageLine> lines) {
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /// At least one page.
  public static List<Page> of(Manuscript report) {
    OfficialPages pages = new OfficialPages();
    pages.head(report);
    report.blocks().forEach(pages::block);
    int body = pages.lines.size();
    pages.foot(report.signatureUnit(), date(report));
    return pages.cut(body);
  }

  private void head(Manuscript report) {
    String number = report.documentNumber();
    if (number != null && !number.isBlank()) {
      add(Part.DOCUMENT_NUMBER.id(), Place.CENTRED, Face.FANG, number);
    }
    for (String line : title(report.title())) {
      add(Part.TITLE.id(), Place.TITLE, Face.SONG, line);
    }
    lines.add(PageLine.blank(Part.TITLE.id()));
    String addressee = report.addressee();
    if (addressee != null && !addressee.isBlank()) {
      String whole = addressee.endsWith("：") ? addressee : addressee + "：";
      for (String line : LineBreaks.cut(whole, CELLS, CELLS)) {
        add(Part.ADDRESSEE.id(), Place.FLUSH, Face.FANG, line);
      }
    }
  }

  /// In as few lines as it needs, broken before 关于 where that fits, else into even parts.
  private static List<String> title(String title) {
    int width = LineBreaks.width(title);
    if (width <= TITLE_CELLS) {
      return title.isBlank() ? List.of() : List.of(title);
    }
    int about = title.indexOf("关于");
    if (about > 0
        && LineBreaks.width(title.substring(0, about)) <= TITLE_CELLS
        && LineBreaks.width(title.substring(about)) <= TITLE_CELLS) {
      return List.of(title.substring(0, about), title.substring(about));
    }
    int parts = Math.ceilDiv(width, TITLE_CELLS);
    int even = Math.min(TITLE_CELLS, Math.ceilDiv(width, parts) + 2);
    return LineBreaks.cut(title, even, even);
  }

  private void block(Block block) {
    switch (block.kind()) {
      case TABLE -> block.text().lines().forEach(row -> add(block.id(), Place.ROW, Face.FANG, row));
      case HEADING, RUN_IN, PARAGRAPH, LIST_ITEM, CLOSING -> paragraph(block);
    }
  }

  private void paragraph(Block block) {
    int headingEnd = block.headingEnd();
    boolean heading = headingEnd == block.text().length() && headingEnd > 0;
    Face face = Face.ofHeading(block.level());
    List<String> cut = LineBreaks.cut(block.text(), CELLS - INDENT_CELLS, CELLS);
    int from = 0;
    for (int i = 0; i < cut.size(); i++) {
      String line = cut.get(i);
      int inHeading = Math.clamp(headingEnd - from, 0, line.length());
      List<Run> runs = new ArrayList<>();
      add(runs, face, (i == 0 ? INDENT : "") + line.substring(0, inHeading), inHeading > 0);
      add(
          runs,
          Face.FANG,
          (i == 0 && inHeading == 0 ? INDENT : "") + line.substring(inHeading),
          true);
      Place place = heading ? Place.HEADING : Place.TEXT;
      lines.add(new PageLine(block.id(), place, runs, i + 1 < cut.size()));
      from += line.length();
    }
  }

  private static void add(List<Run> runs, Face face, String text, boolean wanted) {
    if (wanted && !text.isEmpty()) {
      runs.add(new Run(face, text));
    }
  }

  /// The organ two characters from the right, the date two further in than it begins; the longer of
  /// the two decides.
  private void foot(@Nullable String organ, @Nullable String date) {
    if (organ == null && date == null) {
      return;
    }
    lines.add(PageLine.blank(Part.SIGNATURE.id()));
    int organWidth = organ == null ? 0 : LineBreaks.width(organ);
    int dateWidth = date == null ? 0 : LineBreaks.width(date);
    int begin = Math.max(0, CELLS - INDENT_CELLS - Math.max(organWidth, dateWidth + INDENT_CELLS));
    if (organ != null) {
      add(Part.SIGNATURE.id(), Place.FLUSH, Face.FANG, spaces(begin) + organ);
    }
    if (date != null) {
      int dateBegin = organ == null ? CELLS - 2 * INDENT_CELLS - dateWidth : begin + INDENT_CELLS;
      add(Part.DATE.id(), Place.FLUSH, Face.FANG, spaces(dateBegin) + date);
    }
  }

  /// Half cells as spaces that no browser folds.
  private static String spaces(int cells) {
    return "　".repeat(cells / 2) + "\u00A0".repeat(cells % 2);
  }

  private void add(String id, Place place, Face face, String text) {
    lines.add(new PageLine(id, place, List.of(new Run(face, text)), false));
  }

  /// @param body how many lines stand before the signature block
  private List<Page> cut(int body) {
    List<Page> pages = new ArrayList<>();
    int from = 0;
    while (from < lines.size() || pages.isEmpty()) {
      int end = Math.min(from + LINES, lines.size());
      if (end < lines.size()) {
        end = end >= body ? Math.max(from + 1, body - 2) : withoutHeading(from, end);
      }
      pages.add(new Page(pages.size() + 1, lines.subList(from, end)));
      from = end;
    }
    return List.copyOf(pages);
  }

  private int withoutHeading(int from, int end) {
    int last = end;
    while (last > from + 1 && lines.get(last - 1).place() == Place.HEADING) {
      last--;
    }
    return last;
  }

  private static @Nullable String date(Manuscript report) {
    return report.signedOn() == null ? null : Manuscript.chineseDate(report.signedOn());
  }
}
