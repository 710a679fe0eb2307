package chengbao.manuscript.formats;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds nearly all of its running text: the innermost box with nine
/// tenths of the Chinese characters that are no links.
final class MainPart {
  private static final double SHARE = 0.9;
  private static final int LEAST = 200;
  private static final Set<String> BOXES =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "td",
          "tr",
          "tbody",
          "table",
          "form",
          "center",
          "ucapcontent",
          "ucaptitle",
          "founder-content");

  private final Map<Element, Integer> running = new IdentityHashMap<>();

  private MainPart() {}

  /// Nothing when the page has too little text to tell.
  static @Nullable Element of(Element body) {
    MainPart main = new MainPart();
    main.count(body);
    int total = main.running.getOrDefault(body, 0);
    return total < LEAST ? null : main.innermost(body, (int) Math.ceil(total * SHARE));
  }

  private Element innermost(Element body, int wanted) {
    Element box = body;
    Element inner = body;
    while (inner != null) {
      box = inner;
      inner = null;
      for (Element child : box.children()) {
        if (BOXES.contains(child.normalName()) && running.getOrDefault(child, 0) >= wanted) {
          inner = child;
        }
      }
    }
    return box;
  }

  private void count(Element body) {
    body.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              add(parent, han(text.getWholeText()));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element
                && node != body
                && element.parent() instanceof Element parent
                && !element.normalName().equals("a")) {
              add(parent, running.getOrDefault(element, 0));
            }
          }
        });
  }

  private void add(Element element, int more) {
    running.merge(element, more, Integer::sum);
  }

  private static int han(String text) {
    return (int) text.codePoints().filter(Character::isIdeographic).count();
  }
}
