package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Brackets and quotes without their partner in the same paragraph.
final class Brackets implements Rule {
  private static final String OPENING = "（《〔【“‘(";
  private static final String NUMERALS = "一二三四五六七八九十0123456789";
  private static final String CLOSING = "）》〕】”’)";

  @Override
  public String id() {
    return "C11-brackets";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    draft.lines().forEach(line -> check(line, hits));
    return hits;
  }

  private static void check(Block block, List<Hit> hits) {
    String text = block.text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int closes = CLOSING.indexOf(sign);
      if (OPENING.indexOf(sign) >= 0) {
        open.push(i);
      } else if (closes >= 0 && !isNumber(text, i)) {
        if (!open.isEmpty() && OPENING.indexOf(text.charAt(open.peek())) == closes) {
          open.pop();
        } else {
          unmatched(block, i, closes, open, hits);
        }
      }
    }
    open.descendingIterator().forEachRemaining(at -> hits.add(hit(block, at)));
  }

  /// A closing sign may end an outer pair when only the inner one was left open.
  private static void unmatched(
      Block block, int at, int closes, Deque<Integer> open, List<Hit> hits) {
    boolean outer = open.stream().anyMatch(i -> OPENING.indexOf(block.text().charAt(i)) == closes);
    if (!outer) {
      if (!followsNumeral(block.text(), at)) {
        hits.add(hit(block, at));
      }
      return;
    }
    while (!open.isEmpty()) {
      int inner = open.pop();
      if (OPENING.indexOf(block.text().charAt(inner)) == closes) {
        return;
      }
      hits.add(hit(block, inner));
    }
  }

  /// The bracket behind a list number, 1） or 一）, has no partner by design; a heading's lost one is
  /// another rule's business.
  private static boolean isNumber(String text, int at) {
    if (text.charAt(at) != '）' && text.charAt(at) != ')' || at == 0) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 3 && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < at && (start == 0 || "。；：，\t\n".indexOf(text.charAt(start - 1)) >= 0);
  }

  /// 主要包括1）…、2）…: numbers of a list inside a sentence, of one or two signs.
  private static boolean followsNumeral(String text, int at) {
    int start = at;
    while (start > 0 && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean round = text.charAt(at) == '）' || text.charAt(at) == ')';
    return round && at - start >= 1 && at - start <= 2;
  }

  private static Hit hit(Block block, int at) {
    int from = Math.max(0, Math.min(at, block.text().length() - 1));
    boolean opening = OPENING.indexOf(block.text().charAt(at)) >= 0;
    int start = opening ? from : Math.max(0, from - 9);
    int end = opening ? Math.min(block.text().length(), from + 10) : from + 1;
    return Hit.of(block, start, end)
        .with("sign", block.text().charAt(at))
        .variant(opening ? "open" : "close");
  }
}
