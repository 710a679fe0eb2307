package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;

/// Where a reader would begin and end a passage: at the clause, when it is only a few characters
/// away.
final class Clauses {
  private static final int NEAR = 8;
  private static final String SIGNS = "，。；：！？\n\t";
  private static final String CLOSING = "。；！？";

  private Clauses() {}

  static Place widened(Block block, int start, int end) {
    String text = block.text();
    int from = start;
    while (from > block.headingEnd() && SIGNS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && SIGNS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    from = start - from <= NEAR ? from : start;
    to = to - end <= NEAR ? to : end;
    boolean closes = to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0;
    return Place.in(block, from, closes ? to + 1 : to);
  }
}
