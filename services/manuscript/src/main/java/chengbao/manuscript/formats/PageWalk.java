package chengbao.manuscript.formats;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.reading.LineCollector;
import chengbao.manuscript.reading.RawText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// One walk over a page: a line for each block, tables gathered, menus and link lists around the
/// main part set apart, hidden parts reported.
final class PageWalk implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "textarea",
          "input",
          "head",
          "title",
          "rp",
          "rt");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "em",
          "font",
          "i",
          "img",
          "ins",
          "kbd",
          "label",
          "mark",
          "o:p",
          "q",
          "ruby",
          "rb",
          "s",
          "small",
          "span",
          "st1:chsdate",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr");
  private static final Set<String> MENUS = Set.of("nav", "footer", "aside", "select", "button");
  private static final Pattern MENU_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|menu|foot|footer|crumbs?|sidebar|share|copyright|toolbar)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
  private static final int MOST_HIDDEN = 200;
  private static final int LONGEST_MENU_LINE = 200;
  private static final int LONGEST_CELL = 300;

  private final @Nullable Element main;
  private final LineCollector lines = new LineCollector();
  private final List<HiddenText> hidden = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());
  private int linked;
  private int links;
  private int menus;
  private int preformatted;
  private boolean inMain;

  PageWalk(@Nullable Element main) {
    this.main = main;
  }

  List<HiddenText> read(Element body) {
    NodeTraversor.filter(this, body);
    flush(0);
    return hidden;
  }

  RawText lines(String format, List<HiddenText> apart, Map<String, String> metadata) {
    return lines.lines(format, apart, metadata);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (SILENT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("del") || isHidden(element)) {
      hide(element, name);
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element, name);
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String name) {
    if (!INLINE.contains(name)) {
      flush(0);
    }
    inMain |= element == main;
    links += name.equals("a") ? 1 : 0;
    menus += isMenu(element) ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
    switch (name) {
      case "table" -> startTable(element);
      case "tr" -> lines.startRow();
      case "td", "th" -> lines.startCell();
      default -> {}
    }
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element) {
      close(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, String name) {
    if (!INLINE.contains(name)) {
      flush(hint(name));
    }
    if (name.equals("ins")) {
      addHidden(Kind.INSERTED, element.text());
    }
    inMain &= element != main;
    links -= name.equals("a") ? 1 : 0;
    menus -= isMenu(element) ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
    if (name.equals("table") && tables.remove(element)) {
      lines.endTable();
    }
  }

  /// A table that holds tables or long texts only arranges the page.
  private void startTable(Element element) {
    boolean nested = element.getElementsByTag("table").size() > 1;
    boolean data =
        !nested
            && element.select("td, th").stream()
                .allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    if (data) {
      tables.add(element);
      lines.startTable();
    }
  }

  private static int hint(String name) {
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? Math.min(name.charAt(1) - '0', 5) : 0;
  }

  private boolean isMenu(Element element) {
    return MENUS.contains(element.normalName())
        || MENU_NAME.matcher(element.className() + " " + element.id()).find();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDING.matcher(element.attr("style").toLowerCase(java.util.Locale.ROOT)).find();
  }

  /// What a page hides around its main part are closed menus; inside it is text nobody sees.
  private void hide(Element element, String name) {
    String text = element.text();
    if (text.isBlank()) {
      return;
    }
    if (inMain || main == null) {
      addHidden(name.equals("del") ? Kind.DELETED : Kind.CONCEALED, text);
    } else {
      flush(0);
      lines.furniture(text);
    }
  }

  private void addHidden(Kind kind, String text) {
    if (hidden.size() < MOST_HIDDEN && !text.isBlank()) {
      hidden.add(new HiddenText(kind, text.strip()));
    }
  }

  /// Line feeds and runs of blanks in the source are one blank on the page.
  private void append(String text) {
    int before = line.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!blank || preformatted > 0) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    linked += links > 0 ? line.length() - before : 0;
  }

  private void flush(int hint) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      boolean menu = menus > 0 || linked * 10 >= line.length() * 8;
      if (menu && !inMain && main != null && text.length() <= LONGEST_MENU_LINE) {
        lines.furniture(text);
      } else {
        lines.line(text, hint);
      }
    }
    line.setLength(0);
    linked = 0;
  }
}
