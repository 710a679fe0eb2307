package chengbao.manuscript.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What a paragraph's style adds to it: an outline level, a list, the rank of a title.
final class WordStyles {
  private static final int DEEPEST_INHERITANCE = 12;

  /// @param outline 0 for a first-level heading, -1 for none
  record Style(
      @Nullable String base, int outline, @Nullable String list, int depth, boolean title) {}

  private static final Style PLAIN = new Style(null, -1, null, 0, false);
  private final Map<String, Style> styles = new HashMap<>();

  static WordStyles of(byte[] part) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    if (part.length > 0) {
      styles.read(Xml.reader(part));
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String id = null;
    Style style = PLAIN;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("style")) {
          id = Xml.attribute(xml, "styleId");
          style = PLAIN;
        } else if (id != null) {
          style = extended(style, xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("style")
          && id != null) {
        styles.put(id, style);
        id = null;
      }
    }
  }

  private static Style extended(Style style, XMLStreamReader xml) {
    String value = Xml.attribute(xml, "val");
    return switch (xml.getLocalName()) {
      case "basedOn" -> new Style(value, style.outline, style.list, style.depth, style.title);
      case "outlineLvl" ->
          new Style(style.base, Xml.number(xml, "val", -1), style.list, style.depth, style.title);
      case "numId" -> new Style(style.base, style.outline, value, style.depth, style.title);
      case "ilvl" ->
          new Style(style.base, style.outline, style.list, Xml.number(xml, "val", 0), style.title);
      case "name" -> new Style(style.base, style.outline, style.list, style.depth, isTitle(value));
      default -> style;
    };
  }

  private static boolean isTitle(@Nullable String name) {
    return name != null && (name.toLowerCase(Locale.ROOT).equals("title") || name.equals("标题"));
  }

  /// A style with what it inherits.
  Style style(@Nullable String id) {
    Style own = id == null ? null : styles.get(id);
    if (own == null) {
      return PLAIN;
    }
    Style whole = own;
    String base = own.base;
    for (int i = 0; base != null && styles.containsKey(base) && i < DEEPEST_INHERITANCE; i++) {
      Style parent = styles.getOrDefault(base, PLAIN);
      int outline = whole.outline >= 0 ? whole.outline : parent.outline;
      boolean ownList = whole.list != null;
      whole =
          new Style(
              null,
              outline,
              ownList ? whole.list : parent.list,
              ownList ? whole.depth : parent.depth,
              whole.title);
      base = parent.base;
    }
    return whole;
  }
}
