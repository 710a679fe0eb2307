package chengbao.publication.outside;

import chengbao.door.outside.OutsideClient;
import chengbao.publication.domain.PageSays;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads what a page of a column says: the tags that 政府网站发展指引 wants, and what stands behind the
/// usual labels. What a reader sees counts more than the tags.
final class PageReader {

  private static final Charset GBK = Charset.forName("GB18030");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4_096;
  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template");
  private static final List<String> ORGAN = List.of("发布机构", "制发机构", "发文机构", "发文机关", "发布单位");
  private static final List<String> SOURCE = List.of("信息来源", "来源");
  private static final List<String> POSTED = List.of("发布日期", "发布时间", "公开日期");
  private static final List<String> WRITTEN = List.of("成文日期", "成文时间", "生成日期");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})");

  private final Document page;
  private final List<String> pieces = new ArrayList<>();

  private PageReader(Document page) {
    this.page = page;
    gather(page.body());
  }

  /// Empty when it is no HTML, or in letters that are neither UTF-8 nor GBK.
  static Optional<PageSays> read(OutsideClient.Answer answer) {
    String type = answer.header("content-type").toLowerCase(Locale.ROOT);
    if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")) {
      return Optional.empty();
    }
    return text(type, answer.body()).map(html -> new PageReader(Jsoup.parse(html)).says());
  }

  private static Optional<String> text(String type, byte[] body) {
    Matcher named = CHARSET.matcher(type);
    String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
    Matcher inside = CHARSET.matcher(head);
    String name = named.find() ? named.group(1) : inside.find() ? inside.group(1) : "utf-8";
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> decoded(body, StandardCharsets.UTF_8);
      case "gbk", "gb2312", "gb18030" -> decoded(body, GBK);
      default -> Optional.empty();
    };
  }

  private static Optional<String> decoded(byte[] body, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException otherLetters) {
      return Optional.empty();
    }
  }

  private void gather(Node node) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        if (!text.isBlank()) {
          pieces.add(text.getWholeText().replace('\u00A0', ' ').strip());
        }
      } else if (!(child instanceof Element element) || !UNSEEN.contains(element.normalName())) {
        gather(child);
      }
    }
  }

  private PageSays says() {
    String text = String.join("\n", pieces);
    String organ = labelled(ORGAN);
    String source = organ == null ? labelled(SOURCE) : organ;
    String posted = labelled(POSTED);
    return new PageSays(
        title(text),
        source == null ? meta("ContentSource") : source,
        date(posted == null ? meta("PubDate") : posted),
        date(labelled(WRITTEN)),
        text);
  }

  /// The tag's, if a reader sees the same; else the first heading.
  private String title(String text) {
    String tag = meta("ArticleTitle");
    if (tag != null && bare(text).contains(bare(tag))) {
      return tag;
    }
    return Stream.of("h1", "h2", "title")
        .flatMap(heading -> page.select(heading).stream())
        .map(Element::text)
        .filter(heading -> !heading.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  private @Nullable String meta(String name) {
    String content = page.select("meta[name=" + name + "]").attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  /// What stands behind a label, in the same piece of text or in the next.
  private @Nullable String labelled(List<String> labels) {
    for (String label : labels) {
      Pattern labelled =
          Pattern.compile(
              String.join("[\\s\u3000]*", label.split(""))
                  + "[\\s\u3000]*[:：]?[\\s\u3000]*(.*?)(?=[\\s\u3000]+[\\p{IsHan}]{2,6}[:：]|$)",
              Pattern.DOTALL);
      for (int i = 0; i < pieces.size(); i++) {
        Matcher matcher = labelled.matcher(pieces.get(i));
        if (matcher.lookingAt()) {
          String value = matcher.group(1).strip();
          if (value.isEmpty() && i + 1 < pieces.size()) {
            value = pieces.get(i + 1).replaceAll("^[:：\\s\u3000]+", "");
          }
          return value.isEmpty() ? null : value;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(@Nullable String written) {
    Matcher date = DATE.matcher(written == null ? "" : written);
    try {
      return date.find()
          ? LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)))
          : null;
    } catch (DateTimeException none) {
      return null;
    }
  }
}
