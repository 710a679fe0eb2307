package chengbao.publication.documents.paper;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.publication.documents.Printed;
import chengbao.publication.documents.paper.Faces.Face;
import chengbao.publication.documents.paper.Setting.Style;
import chengbao.publication.documents.paper.Setting.Words;
import java.util.ArrayList;
import java.util.List;

/// An edition laid out: title, addressee, text, signature, and the stamp at the foot of the last
/// page.
final class Paper {

  /// Characters beyond which no text is a report.
  private static final int MOST = 300_000;

  private static final float TITLE_SIZE = 22;
  private static final float STAMP_SIZE = 10.5f;
  private static final float STAMP_LINE = 17;
  private static final float TWO = 2 * Setting.PITCH;

  private final Meaning meaning;
  private final Setting setting;
  private final TableSetting tables;
  private final List<Row> rows = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  /// The level of the heading before; none is left out on the way down.
  private int deepest = 1;

  /// A heading of the first level, for the bookmarks.
  ///
  /// @param part what it is in the document
  record Heading(String text, Meaning.Part part) {}

  Paper(Meaning meaning, Letters letters) {
    this.meaning = meaning;
    this.setting = new Setting(letters);
    this.tables = new TableSetting(setting, meaning);
  }

  List<Heading> headings() {
    return headings;
  }

  Sheets laidOut(Printed printed, Letters letters) {
    if (printed.blocks().stream().mapToInt(block -> block.text().length()).sum() > MOST) {
      throw new TooLong();
    }
    head(printed);
    printed.blocks().forEach(this::block);
    signature(printed);
    Sheets sheets = new Sheets(meaning, letters);
    sheets.add(rows);
    sheets.addAtFoot(stamp(printed.stamp()));
    return sheets;
  }

  private void head(Printed printed) {
    if (printed.documentNumber() != null) {
      centred(meaning.part("P"), printed.documentNumber(), Style.of(Face.FANGSONG, 0));
      rows.add(Row.blank(Setting.LINE, true));
    }
    Meaning.Part part = meaning.part("H1");
    Style style = new Style(Face.TITLE, TITLE_SIZE, Setting.LINE * 1.15f, 0, 0, Page.WIDTH);
    String title = Letters.printable(printed.title());
    LineBreaks.Widths widths =
        place -> setting.width(Character.toString(title.codePointAt(place)), style) / TITLE_SIZE;
    TitleLines.of(title, widths, Page.WIDTH / TITLE_SIZE)
        .forEach(line -> centred(part, line, style));
    rows.add(Row.blank(Setting.LINE, true));
    if (printed.addressee() != null) {
      rows.addAll(
          setting.rows(
              meaning.part("P"), Words.of(printed.addressee() + "："), Style.of(Face.FANGSONG, 0)));
    }
  }

  private void centred(Meaning.Part part, String text, Style style) {
    float x = (Page.WIDTH - setting.width(text, style)) / 2;
    rows.add(setting.line(part, text, style, Math.max(0, x)).keptWithNext());
  }

  private void block(Block block) {
    switch (block.kind()) {
      case HEADING -> heading(block);
      case RUN_IN -> {
        String text = block.text();
        int end = Math.clamp(block.headingEnd(), 0, text.length());
        Words words = Words.of(text.substring(0, end), text.substring(end), face(block.level()));
        rows.addAll(setting.rows(meaning.part("P"), words, Style.TEXT));
      }
      case PARAGRAPH, LIST_ITEM, CLOSING ->
          rows.addAll(setting.rows(meaning.part("P"), Words.of(block.text()), Style.TEXT));
      case TABLE -> rows.addAll(tables.rows(block.text()));
    }
  }

  private void heading(Block block) {
    int level = Math.clamp(block.level(), 1, 4);
    deepest = Math.min(level + 1, deepest + 1);
    Meaning.Part part = meaning.part("H" + deepest);
    Style style = Style.of(face(level), TWO);
    setting.rows(part, Words.of(block.text()), style).forEach(row -> rows.add(row.keptWithNext()));
    if (level == 1) {
      headings.add(new Heading(Letters.printable(block.text()), part));
    }
  }

  private static Face face(int level) {
    return switch (level) {
      case 1 -> Face.HEI;
      case 2 -> Face.KAI;
      default -> Face.FANGSONG;
    };
  }

  /// 署名右空二字，成文日期首字比署名首字右移二字; a date that is longer keeps two characters on its right.
  private void signature(Printed printed) {
    String organ = printed.signedBy();
    String date = printed.signedOn() == null ? null : Manuscript.chineseDate(printed.signedOn());
    if (organ == null && date == null) {
      return;
    }
    if (!rows.isEmpty()) {
      rows.set(rows.size() - 1, rows.getLast().keptWithNext());
    }
    rows.add(Row.blank(Setting.LINE, true));
    Style style = Style.of(Face.FANGSONG, 0);
    float signed = organ == null ? 0 : setting.width(organ, style);
    float dated = date == null ? 0 : setting.width(date, style);
    float organAt = Math.min(Page.WIDTH - TWO - signed, Page.WIDTH - 2 * TWO - dated);
    if (organ != null && organAt > 0) {
      rows.add(setting.line(meaning.part("P"), organ, style, organAt).keptWithNext());
    } else if (organ != null) {
      setting
          .rows(meaning.part("P"), Words.of(organ), style)
          .forEach(row -> rows.add(row.keptWithNext()));
    }
    if (date != null) {
      float x = organ == null ? Page.WIDTH - TWO - dated : Math.max(0, organAt) + TWO;
      rows.add(setting.line(meaning.part("P"), date, style, Math.min(x, Page.WIDTH - TWO - dated)));
    }
  }

  private List<Row> stamp(Printed.Stamp stamp) {
    Style style = new Style(Face.SONG, STAMP_SIZE, STAMP_LINE, 0, STAMP_SIZE, Page.WIDTH - 24);
    List<Row> lines = new ArrayList<>();
    lines.add(Row.blank(STAMP_LINE, true));
    lines.add(new Row(0, true, List.of(), List.of(new Row.Frame(0, Page.WIDTH))));
    lines.add(Row.blank(4, true));
    for (String line : stamp.lines()) {
      lines.addAll(setting.rows(meaning.part("P"), Words.of(line), style));
    }
    lines.add(Row.blank(4, true));
    lines.add(new Row(0, true, List.of(), List.of(new Row.Frame(0, Page.WIDTH))));
    return lines;
  }
}
