package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A report as looking for copies sees it: the letters of its paragraphs without headings, signs
/// and spaces, every number a `#`, so that neither another comma nor another figure hides a copy.
/// Each letter knows where it stands and whether everybody has to write it.
///
/// @param text the letters; a line feed, which equals nothing, parts the blocks
/// @param blocks for each letter the index of its block
/// @param starts where it begins in the block's text
/// @param ends where it ends there
/// @param prescribed whether it belongs to the title of a law or to prescribed wording
record Letters(String text, int[] blocks, int[] starts, int[] ends, boolean[] prescribed) {
  static final char NUMBER = '#';
  static final char BETWEEN = '\n';
  private static final Pattern TITLE = Pattern.compile("《[^《》]{2,60}》");

  static Letters of(ReportText report) {
    Collector collector = new Collector(report.blocks());
    for (int i = 0; i < report.blocks().size(); i++) {
      Block block = report.blocks().get(i);
      if (block.kind() != BlockKind.HEADING && block.kind() != BlockKind.CLOSING) {
        collector.add(i, block);
      }
    }
    Letters letters = collector.letters();
    PrescribedWording.mark(letters.text(), report.on(), letters.prescribed());
    return letters;
  }

  int length() {
    return text.length();
  }

  private static final class Collector {
    private final StringBuilder text = new StringBuilder();
    private final int[] blocks;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] titles;

    Collector(List<Block> all) {
      int most = all.stream().mapToInt(block -> block.text().length() + 1).sum();
      blocks = new int[most];
      starts = new int[most];
      ends = new int[most];
      titles = new boolean[most];
    }

    void add(int index, Block block) {
      String words = block.text();
      boolean[] inTitle = inTitle(words);
      for (int at = block.headingEnd(); at < words.length(); ) {
        char c = words.charAt(at);
        int end = at + 1;
        if (Tokens.isDigit(c)) {
          while (end < words.length() && isNumber(words, end)) {
            end++;
          }
          add(NUMBER, index, at, end, inTitle[at]);
        } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
          add(c, index, at, end, inTitle[at]);
        }
        at = end;
      }
      add(BETWEEN, index, words.length(), words.length(), true);
    }

    private static boolean isNumber(String words, int at) {
      char c = words.charAt(at);
      return Tokens.isDigit(c)
          || (c == '.' && at + 1 < words.length() && Tokens.isDigit(words.charAt(at + 1)));
    }

    private void add(char letter, int block, int start, int end, boolean inTitle) {
      int at = text.length();
      text.append(letter);
      blocks[at] = block;
      starts[at] = start;
      ends[at] = end;
      titles[at] = inTitle;
    }

    private static boolean[] inTitle(String words) {
      boolean[] inTitle = new boolean[words.length()];
      Matcher title = TITLE.matcher(words);
      while (title.find()) {
        Arrays.fill(inTitle, title.start(), title.end(), true);
      }
      return inTitle;
    }

    Letters letters() {
      int length = text.length();
      return new Letters(
          text.toString(),
          Arrays.copyOf(blocks, length),
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length),
          Arrays.copyOf(titles, length));
    }
  }
}
