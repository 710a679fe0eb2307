package chengbao.manuscript.formats;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.reading.RawText;
import chengbao.manuscript.reading.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A saved page of a portal, or rich text as a browser pastes it.
public final class PageText {
  private static final int MOST_TAGS = 60_000;
  private static final int LONGEST_SOURCE = 8 * 1024 * 1024;
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

  /// `meta` names of the portals' common standard, and what the metadata table calls the same.
  private static final Map<String, String> META =
      Map.of(
          "pubdate", "发布日期",
          "contentsource", "来源",
          "articletitle", "标题",
          "author", "作者",
          "keywords", "关键词");

  private static final Set<String> LABELS = new HashSet<>(Resources.lines("metadata.txt"));

  private PageText() {}

  /// Whether there is any markup at all; a name that ends in .html is no proof.
  static boolean hasTags(String text) {
    return TAG.matcher(text).find();
  }

  static RawText page(String source) {
    return read(source, "html");
  }

  /// Rich text from the clipboard: the markup of a fragment.
  public static RawText fragment(String source) {
    return hasTags(source) ? read(source, "pasted") : RawText.Lines.ofPlain("pasted", source);
  }

  private static RawText read(String source, String format) {
    String markup = MimePage.isOne(source) ? MimePage.markup(source) : source;
    if (markup.length() > LONGEST_SOURCE || tags(markup) > MOST_TAGS) {
      return RawText.Refused.because(Reason.TOO_LARGE);
    }
    Document document = Jsoup.parse(markup);
    PageWalk walk = new PageWalk(MainPart.of(document.body()));
    List<HiddenText> hidden = walk.read(document.body());
    return walk.lines(format, hidden, metadata(document));
  }

  private static long tags(String markup) {
    return markup.chars().filter(c -> c == '<').count();
  }

  private static Map<String, String> metadata(Document document) {
    Map<String, String> metadata = new HashMap<>();
    for (Element meta : document.head().select("meta[name][content]")) {
      String name = meta.attr("name").strip();
      String label = LABELS.contains(name) ? name : META.get(name.toLowerCase(Locale.ROOT));
      String content = meta.attr("content").strip();
      if (label != null && !content.isEmpty() && content.length() <= 200) {
        metadata.putIfAbsent(label, content);
      }
    }
    return metadata;
  }
}
