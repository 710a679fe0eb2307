package chengbao.publication.web;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.publication.documents.Upright;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A public text as its page shows it: blocks with an anchor each, paragraphs counted, headings of
/// the first level as contents.
public record ReportText(List<Part> parts, List<Part> contents) {

  private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final Pattern TITLE = Pattern.compile("^(.+?)(关于\\d{4}年度?)(.+)$");
  private static final Pattern LEAD = Pattern.compile("^([^。]{2,60}。)(.+)$", Pattern.DOTALL);

  /// One block.
  ///
  /// @param tag how it is set: `h2`, `h3`, `h4`, `lead`, `p` or `table`
  /// @param count which paragraph it is, 0 for a heading or a table
  /// @param lead the heading that a paragraph begins with
  /// @param rows of a table, by cells
  public record Part(
      String anchor,
      String tag,
      int count,
      @Nullable String lead,
      String text,
      List<List<String>> rows) {

    /// Whether the first row says what the others hold.
    public boolean hasHead() {
      return rows.size() > 1 && rows.getFirst().stream().noneMatch(String::isBlank);
    }

    public List<List<String>> body() {
      return hasHead() ? rows.subList(1, rows.size()) : rows;
    }
  }

  /// The blocks in their order.
  public static ReportText of(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    int count = 0;
    for (Block block : blocks) {
      boolean counted = block.kind() != BlockKind.HEADING && block.kind() != BlockKind.TABLE;
      count += counted ? 1 : 0;
      parts.add(part(block, parts.size() + 1, counted ? count : 0));
    }
    return new ReportText(parts, parts.stream().filter(part -> part.tag().equals("h2")).toList());
  }

  private static Part part(Block block, int place, int count) {
    String text = shown(block.text());
    String anchor = anchor(block.id(), place);
    return switch (block.kind()) {
      case HEADING ->
          new Part(anchor, "h" + (Math.clamp(block.level(), 1, 3) + 1), 0, null, text, List.of());
      case RUN_IN -> lead(anchor, count, text);
      case PARAGRAPH, LIST_ITEM, CLOSING -> new Part(anchor, "p", count, null, text, List.of());
      case TABLE -> new Part(anchor, "table", count, null, "", rows(text));
    };
  }

  /// Where a block stands on the page.
  ///
  /// @param place which part of the page it is, for an id that no address can carry
  public static String anchor(String block, int place) {
    return SAFE_ID.matcher(block).matches() ? "b-" + block : "p-" + place;
  }

  private static Part lead(String anchor, int count, String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.matches()
        ? new Part(anchor, "lead", count, lead.group(1), lead.group(2), List.of())
        : new Part(anchor, "p", count, null, text, List.of());
  }

  private static List<List<String>> rows(String table) {
    return table.lines().map(row -> Arrays.asList(row.split("\t", -1))).toList();
  }

  /// Where a block stands on the page, if its id can stand in an address.
  public static String anchor(String block) {
    return SAFE_ID.matcher(block).matches() ? "b-" + block : "text";
  }

  /// A text without marks that turn the direction of writing.
  public static String shown(String text) {
    return Upright.of(text);
  }

  /// A title in phrases that are not torn: organ, 关于YYYY年度, and the rest.
  public static List<String> phrases(String title) {
    Matcher phrases = TITLE.matcher(shown(title));
    return phrases.matches()
        ? List.of(phrases.group(1), phrases.group(2), phrases.group(3))
        : List.of(shown(title));
  }
}
