package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes any number of varied reports in the language of the corpus: three paragraphs in ten are
/// sentences that many units write, the others follow the corpus only from character to character.
/// The same number gives the same report.
final class SyntheticReports {
  private static final int LENGTH = 3000;
  private final List<String> sentences = new ArrayList<>();
  private final Map<Character, StringBuilder> followers = new HashMap<>();

  SyntheticReports() {
    Texts.corpus().stream().flatMap(List::stream).map(Block::text).forEach(this::learn);
  }

  private void learn(String text) {
    for (String sentence : text.split("(?<=。)")) {
      if (sentence.length() > 20) {
        sentences.add(sentence);
      }
    }
    for (int i = 0; i + 1 < text.length(); i++) {
      followers
          .computeIfAbsent(text.charAt(i), _ -> new StringBuilder())
          .append(text.charAt(i + 1));
    }
  }

  /// @param number also names it: its id is `r` and the number, ten in a row are of one unit
  ReportText report(int number) {
    Random random = new Random(number * 31L);
    List<Block> blocks = new ArrayList<>();
    for (int length = 0; length < LENGTH; length += blocks.getLast().text().length()) {
      String text = random.nextInt(10) < 3 ? known(random) : invented(random, 200);
      blocks.add(new Block("b" + blocks.size(), BlockKind.PARAGRAPH, 0, text));
    }
    return Texts.report("r" + number, "unit " + number / 10, blocks);
  }

  private String known(Random random) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private String invented(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    char last = '，';
    while (text.length() < length) {
      StringBuilder next = followers.get(last);
      last =
          next == null || random.nextInt(12) == 0
              ? (char) (0x4E00 + random.nextInt(3000))
              : next.charAt(random.nextInt(next.length()));
      text.append(last);
    }
    return text.toString();
  }

  /// A report of a unit of its own with a passage of another one in it.
  ReportText copying(int number, ReportText source) {
    ReportText own = report(number);
    List<Block> blocks = new ArrayList<>(own.blocks());
    String longest =
        source.blocks().stream()
            .map(Block::text)
            .filter(text -> text.length() >= 200)
            .findFirst()
            .orElseThrow();
    blocks.add(new Block("copied", BlockKind.PARAGRAPH, 0, longest.substring(20, 140)));
    return Texts.report("copying " + number, "a unit of its own", blocks);
  }
}
