package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs that stand where characters were lost: a question mark inside a Chinese sentence that asks
/// nothing, replacement characters, boxes.
final class LostCharacters implements Rule {
  private static final String SIGNS = "\uFFFD□■?锟烫";
  private static final Pattern LOST =
      Pattern.compile(
          "[\uFFFD□■]+|(?<=[\\p{IsHan}，。、；：”》])\\?+(?=[\\p{IsHan}“《，。、；])"
              + "|^\\?+(?=[\\p{IsHan}“《])|锟斤拷|烫烫烫|\\?{2,}");

  @Override
  public String id() {
    return "C11-lost";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (Block block : draft.lines()) {
      Matcher lost = LOST.matcher(block.text());
      while (holdsSign(block.text()) && lost.find()) {
        hits.add(Hit.of(block, lost.start(), lost.end()));
      }
    }
    return hits;
  }

  private static boolean holdsSign(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
