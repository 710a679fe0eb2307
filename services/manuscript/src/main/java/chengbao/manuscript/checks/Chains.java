package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Severity;
import chengbao.manuscript.structure.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The chains 一是……二是……三是 of a paragraph or of paragraphs that follow each other. They may begin
/// after a comma, restart anywhere and stand one inside the other. A link that is missing is a
/// hint; a short title left before the next link (抓关键。三是……) is an error, for a sentence lost its
/// place.
final class Chains implements Rule {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String MAY_PRECEDE = "。；：，！？”）";
  private static final Pattern TITLED = Pattern.compile("([\\p{IsHan}]{2,8})。");
  private static final Pattern ORPHAN = Pattern.compile("(?<=。)([\\p{IsHan}]{2,8})。$");

  @Override
  public String id() {
    return "C10-chain";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (Block block : draft.manuscript().blocks()) {
      if (block.opensSection()) {
        open.clear();
      }
      if (block.kind() != BlockKind.TABLE) {
        walk(block, open, hits);
      }
    }
    return hits;
  }

  /// 三是 and where it stands.
  private record Link(int start, int end, int ordinal, String words) {}

  private static void walk(Block block, List<Integer> open, List<Hit> hits) {
    int title = 0;
    for (Link link : links(block.text())) {
      int chain = open.lastIndexOf(link.ordinal - 1);
      if (link.ordinal == 1) {
        open.add(1);
      } else if (chain >= 0) {
        open.set(chain, link.ordinal);
        open.subList(chain + 1, open.size()).clear();
        orphan(block, link, title, hits);
      } else if (!open.isEmpty()) {
        missing(block, link, open, hits);
      }
      title = title(block.text(), link.end);
    }
  }

  private static List<Link> links(String text) {
    List<Link> links = new ArrayList<>();
    for (int at = text.indexOf('是'); at >= 0; at = text.indexOf('是', at + 1)) {
      int start = at;
      while (start > 0 && at - start < 3 && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      boolean opens = start == 0 || MAY_PRECEDE.indexOf(text.charAt(start - 1)) >= 0;
      boolean otherWord =
          text.startsWith("否", at + 1)
              || text.startsWith("不是", at + 1)
              || text.startsWith("的", at + 1);
      if (start < at && opens && !otherWord) {
        int ordinal = Numeral.value(text.substring(start, at)).orElse(0);
        links.add(new Link(start, at + 1, ordinal, text.substring(start, at + 1)));
      }
    }
    return links;
  }

  /// How long the title behind a link is: 4 for 二是强化学习。, 0 for a link that opens a sentence.
  private static int title(String text, int from) {
    Matcher titled = TITLED.matcher(text).region(from, text.length());
    return titled.lookingAt() ? titled.group(1).length() : 0;
  }

  private static void orphan(Block block, Link link, int title, List<Hit> hits) {
    Matcher orphan = ORPHAN.matcher(block.text().substring(0, link.start));
    boolean alike =
        title > 0
            && orphan.find()
            && orphan.group(1).length() == title
            && title(block.text(), link.end) != title;
    if (alike) {
      hits.add(
          Hit.of(block, orphan.start(1), orphan.end(1)).variant("orphan").with("link", link.words));
    }
  }

  private static void missing(Block block, Link link, List<Integer> open, List<Hit> hits) {
    int last = open.getLast();
    open.set(open.size() - 1, link.ordinal);
    String variant = link.ordinal <= last ? "repeated" : "gap";
    hits.add(
        Hit.of(block, link.start, link.end)
            .variant(variant)
            .with("link", link.words)
            .at(Severity.WARNING));
  }
}
