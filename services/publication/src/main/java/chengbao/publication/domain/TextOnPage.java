package chengbao.publication.domain;

import chengbao.manuscript.Block;
import java.util.ArrayList;
import java.util.List;

/// Looks for a public text on a page that has much else on it. The longest passage found is the
/// anchor; from there every block must follow the one before it at once, to the letter. Where it
/// does not, what stands in its place is shown.
final class TextOnPage {

  /// A passage this short may stand in a menu as well.
  private static final int TELLING = 8;

  /// A passage this long stands in the report only.
  private static final int CERTAIN = 30;

  /// Characters shown on either side of what differs.
  private static final int AROUND = 12;

  private static final int MOST = 50;
  private static final int LONGEST = 300;

  private final List<Squeezed> blocks;
  private final Squeezed page;
  private final List<Difference> found = new ArrayList<>();

  private TextOnPage(List<Squeezed> blocks, Squeezed page) {
    this.blocks = blocks;
    this.page = page;
  }

  static List<Difference> differences(List<Block> text, String page) {
    List<Squeezed> blocks =
        text.stream()
            .map(block -> Squeezed.of(block.text()))
            .filter(block -> block.length() > 0)
            .toList();
    return blocks.isEmpty() ? List.of() : new TextOnPage(blocks, Squeezed.of(page)).compare();
  }

  /// Whether a page still has some of the text. Passages that a notice or a menu might have as well
  /// do not count, unless the text has no longer ones. Of a text that is not known here any more
  /// nobody can say that it has gone.
  static boolean hasSome(List<Block> text, String page) {
    Squeezed there = Squeezed.of(page);
    List<String> blocks = text.stream().map(block -> Squeezed.of(block.text()).text()).toList();
    boolean hasLong = blocks.stream().anyMatch(block -> block.length() >= CERTAIN);
    return blocks.isEmpty()
        || blocks.stream()
            .filter(block -> block.length() >= (hasLong ? CERTAIN : 1))
            .anyMatch(there.text()::contains);
  }

  private List<Difference> compare() {
    int anchor = anchor();
    if (anchor < 0) {
      Squeezed first = blocks.getFirst();
      note(first.original(0, first.length()), "");
      return found;
    }
    int at = page.text().indexOf(blocks.get(anchor).text());
    backwards(anchor, at);
    forwards(anchor, at + blocks.get(anchor).length());
    return found.size() > MOST ? found.subList(0, MOST) : found;
  }

  /// The longest block that stands on the page; -1 for none.
  private int anchor() {
    int longest = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean longer = longest < 0 || blocks.get(i).length() > blocks.get(longest).length();
      if (longer && page.text().contains(blocks.get(i).text())) {
        longest = i;
      }
    }
    return longest;
  }

  private void forwards(int anchor, int end) {
    int at = end;
    int next = anchor + 1;
    while (next < blocks.size()) {
      if (page.text().startsWith(blocks.get(next).text(), at)) {
        at += blocks.get(next++).length();
      } else {
        int again = next;
        int there = -1;
        while (again < blocks.size() && there < 0) {
          there = telling(again) ? page.text().indexOf(blocks.get(again).text(), at) : -1;
          again += there < 0 ? 1 : 0;
        }
        int until = there < 0 ? Math.min(page.length(), at + length(next, again)) : there;
        differ(next, again, at, until);
        at = until;
        next = again;
      }
    }
  }

  private void backwards(int anchor, int start) {
    int at = start;
    int last = anchor - 1;
    while (last >= 0) {
      Squeezed block = blocks.get(last);
      if (page.text().startsWith(block.text(), at - block.length())) {
        at -= block.length();
        last--;
      } else {
        int again = last;
        int there = -1;
        while (again >= 0 && there < 0) {
          String text = blocks.get(again).text();
          there = telling(again) ? page.text().lastIndexOf(text, at - text.length()) : -1;
          again -= there < 0 ? 1 : 0;
        }
        int from =
            there < 0 ? Math.max(0, at - length(0, last + 1)) : there + blocks.get(again).length();
        differ(again + 1, last + 1, from, at);
        at = from;
        last = again;
      }
    }
  }

  private boolean telling(int block) {
    return blocks.get(block).length() >= TELLING;
  }

  private int length(int from, int to) {
    return blocks.subList(from, to).stream().mapToInt(Squeezed::length).sum();
  }

  /// Blocks from `from` to `to` stand beside what the page has instead: less what is the same at
  /// the beginning and the end of both.
  private void differ(int from, int to, int pageFrom, int pageTo) {
    StringBuilder whole = new StringBuilder();
    blocks.subList(from, to).forEach(block -> whole.append(block.original(0, block.length())));
    Squeezed ours = Squeezed.of(whole.toString());
    String theirs = page.text().substring(pageFrom, pageTo);
    int same = 0;
    int shorter = Math.min(ours.length(), theirs.length());
    while (same < shorter && ours.text().charAt(same) == theirs.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && ours.text().charAt(ours.length() - 1 - end)
            == theirs.charAt(theirs.length() - 1 - end)) {
      end++;
    }
    int left = Math.max(0, same - AROUND);
    int right = Math.max(0, end - AROUND);
    note(
        ours.original(left, ours.length() - right), page.original(pageFrom + left, pageTo - right));
  }

  private void note(String ours, String theirs) {
    found.add(new Difference(Difference.Point.TEXT, cut(ours), cut(theirs)));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
  }
}
