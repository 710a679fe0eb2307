package chengbao.manuscript.structure;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells headings from sentences. A heading stands alone and does not end a sentence, or it opens a
/// paragraph as its first sentence （一）加强学习。今年以来…….
public final class Headings {
  private static final int LONGEST_HEADING = 90;
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:特此|专此)(?:报告|汇报|呈报|说明|函告)[。！]?|(?:以上|如上)(?:报告|汇报).{0,18}|妥否.{0,12}|请(?:予)?审[阅议示].{0,6}");
  private static final Pattern QUANTITY =
      Pattern.compile("\\d+(?:\\.\\d+)?[余多]?[个件次场份人家条项起宗万%名户部篇期]");

  private Headings() {}

  /// What a line of the body is.
  public static Block classify(String id, String line) {
    if (line.length() <= 30 && CLOSING.matcher(line).matches()) {
      return new Block(id, BlockKind.CLOSING, 0, line);
    }
    Optional<Marker> marker = Marker.at(line);
    if (marker.isEmpty()) {
      return new Block(id, BlockKind.PARAGRAPH, 0, line);
    }
    BlockKind kind = kind(line, marker.get());
    boolean opens = kind == BlockKind.HEADING || kind == BlockKind.RUN_IN;
    return new Block(id, kind, opens ? marker.get().level() : 0, line);
  }

  private static BlockKind kind(String line, Marker marker) {
    if (marker.isLink()) {
      return BlockKind.LIST_ITEM;
    }
    int stop = line.indexOf('。');
    if (stop < 0
        && line.length() <= LONGEST_HEADING
        && !endsSentence(line)
        && !opensList(line, marker)) {
      return BlockKind.HEADING;
    }
    boolean wholeSentence = stop == line.length() - 1 && stop <= RunIn.LONGEST_SENTENCE;
    if (marker.level() <= 2) {
      return wholeSentence && !QUANTITY.matcher(line).find() ? BlockKind.HEADING : BlockKind.RUN_IN;
    }
    return deepKind(line, marker, stop, wholeSentence);
  }

  private static BlockKind deepKind(String line, Marker marker, int stop, boolean wholeSentence) {
    String first = stop < 0 ? line : line.substring(marker.end(), stop);
    boolean title = stop > 0 && first.length() <= 40 && !QUANTITY.matcher(first).find();
    if (!title) {
      return BlockKind.LIST_ITEM;
    }
    if (wholeSentence) {
      return first.indexOf('，') < 0 && first.length() <= 24
          ? BlockKind.HEADING
          : BlockKind.LIST_ITEM;
    }
    return BlockKind.RUN_IN;
  }

  private static boolean endsSentence(String line) {
    return "；，、".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean opensList(String line, Marker marker) {
    return marker.level() >= 3 && QUANTITY.matcher(line).find();
  }

  /// A heading's words, without its number and its full stop.
  public static String words(Block block) {
    String heading = block.text().substring(0, block.headingEnd());
    int words = Marker.at(heading).map(Marker::end).orElse(0);
    int end = heading.length();
    while (end > words && "。：；，".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(words, end).strip();
  }
}
