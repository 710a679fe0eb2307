package chengbao.manuscript.comparison;

import chengbao.manuscript.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the JSON form of an anchor and refuses what is none.
final class AnchorJson {
  private AnchorJson() {}

  static Anchor read(Map<?, ?> target) {
    Map<?, ?> fragment = map(target, "selector");
    Map<?, ?> position = selector(fragment, "TextPositionSelector");
    Map<?, ?> quote = selector(fragment, "TextQuoteSelector");
    Map<?, ?> section = target.get("section") instanceof Map<?, ?> known ? known : Map.of();
    return new Anchor(
        text(fragment, "value", null),
        number(position, "start"),
        number(position, "end"),
        text(quote, "exact", null),
        text(quote, "prefix", ""),
        text(quote, "suffix", ""),
        text(section, "id", Section.OPENING),
        text(section, "heading", ""));
  }

  private static Map<?, ?> selector(Map<?, ?> fragment, String type) {
    if (fragment.get("refinedBy") instanceof List<?> selectors) {
      for (Object selector : selectors) {
        if (selector instanceof Map<?, ?> map && type.equals(map.get("type"))) {
          return map;
        }
      }
    }
    throw new IllegalArgumentException("A target needs a " + type);
  }

  private static Map<?, ?> map(Map<?, ?> from, String name) {
    if (from.get(name) instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("A target needs an object " + name);
  }

  private static String text(Map<?, ?> from, String name, @Nullable String otherwise) {
    Object value = from.get(name);
    if (value instanceof String text) {
      return text;
    }
    if (value == null && otherwise != null) {
      return otherwise;
    }
    throw new IllegalArgumentException("A target needs a text " + name);
  }

  private static int number(Map<?, ?> from, String name) {
    if (from.get(name) instanceof Number number && number.intValue() >= 0) {
      return number.intValue();
    }
    throw new IllegalArgumentException("A target needs a number " + name);
  }
}
