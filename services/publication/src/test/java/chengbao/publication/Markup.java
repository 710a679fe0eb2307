package chengbao.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page owes to whoever cannot see it, as far as that can be told without a browser. The
/// names of the rules are those of axe-core, which looks at all other pages.
public final class Markup {

  private final Document page;
  private final List<String> broken = new ArrayList<>();

  private Markup(Document page) {
    this.page = page;
  }

  /// The rules a page breaks, each with what breaks it.
  public static List<String> broken(String html) {
    Markup markup = new Markup(Jsoup.parse(html));
    markup.document();
    markup.landmarks();
    markup.headings();
    markup.names();
    markup.lists();
    markup.references();
    return markup.broken;
  }

  private void document() {
    must("html-has-lang", !page.child(0).attr("lang").isBlank(), "html");
    must("document-title", !page.title().isBlank(), "title");
    String viewport = page.select("meta[name=viewport]").attr("content");
    must(
        "meta-viewport",
        !viewport.contains("user-scalable=no") && !viewport.contains("maximum-scale"),
        viewport);
    each("tabindex", "[tabindex]", one -> Integer.parseInt(one.attr("tabindex")) <= 0);
  }

  private void landmarks() {
    must("landmark-one-main", page.select("main").size() == 1, "main");
    Set<String> names = new HashSet<>();
    each("landmark-unique", "nav", one -> names.add(name(one)) && !name(one).isEmpty());
  }

  private void headings() {
    must("page-has-heading-one", page.select("h1").size() == 1, "h1");
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      must("heading-order", level <= before + 1, heading.text());
      must("empty-heading", !heading.text().isBlank(), heading.tagName());
      before = level;
    }
  }

  private void names() {
    each("link-name", "a[href]", one -> !name(one).isEmpty());
    each("button-name", "button", one -> !name(one).isEmpty());
    each("image-alt", "img", one -> one.hasAttr("alt"));
    each(
        "label",
        "input:not([type=hidden]), select, textarea",
        one ->
            !name(one).isEmpty()
                || one.closest("label") != null
                || !page.select("label[for=\"" + one.id() + "\"]").isEmpty());
  }

  private void lists() {
    each("list", "ul > *, ol > *", one -> one.tagName().equals("li"));
    each("listitem", "li", one -> Set.of("ul", "ol").contains(one.parent().tagName()));
    each("definition-list", "dl > *", one -> Set.of("dt", "dd", "div").contains(one.tagName()));
  }

  private void references() {
    Set<String> ids = new HashSet<>();
    each("duplicate-id", "[id]", one -> ids.add(one.id()));
    each(
        "aria-valid-attr-value",
        "[aria-labelledby], [aria-describedby]",
        one ->
            ids.containsAll(
                List.of(
                    (one.attr("aria-labelledby") + " " + one.attr("aria-describedby"))
                        .strip()
                        .split("\\s+"))));
    each("skip-link", "a[href^=#]", one -> ids.contains(one.attr("href").substring(1)));
  }

  private String name(Element element) {
    String labelled = element.attr("aria-labelledby");
    String said =
        labelled.isEmpty() ? element.attr("aria-label") : page.select("#" + labelled).text();
    return said.isBlank() && !element.tagName().equals("nav") ? element.text().strip() : said;
  }

  private interface Rule {
    boolean keeps(Element one);
  }

  private void each(String name, String which, Rule rule) {
    page.select(which).forEach(one -> must(name, rule.keeps(one), one.outerHtml()));
  }

  private void must(String name, boolean kept, String what) {
    if (!kept) {
      broken.add(name + ": " + what);
    }
  }
}
