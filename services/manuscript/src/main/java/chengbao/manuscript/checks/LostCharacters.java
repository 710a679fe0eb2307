package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs that stand where characters were lost: a question mark inside a Chinese sentence that asks
/// nothing, replacement characters, boxes.
final class LostCharacters implements Rule {
  private static final Pattern LOST =
      Pattern.compile(
          "(?=[\uFFFD□■?锟烫])(?:[\uFFFD□■]+|(?<=[\\p{IsHan}，。、；：”》])\\?+(?=[\\p{IsHan}“《，。、；])"
              + "|^\\?+(?=[\\p{IsHan}“《])|锟斤拷|烫烫烫|\\?{2,})");

  @Override
  public String id() {
    return "C11-lost";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (Block block : draft.lines()) {
      Matcher lost = LOST.matcher(block.text());
      while (lost.find()) {
        hits.add(Hit.of(block, lost.start(), lost.end()));
      }
    }
    return hits;
  }
}
