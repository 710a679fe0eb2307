package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import java.util.ArrayList;
import java.util.List;

/// Words a region does not want in public reports, from its rule set: `C14.words=词一,词二`. The
/// national set has none.
final class SensitiveWords implements Rule {
  @Override
  public String id() {
    return "C14-words";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (String word : draft.rules().words("C14.words")) {
      for (Block block : draft.lines()) {
        for (int at = block.text().indexOf(word);
            at >= 0;
            at = block.text().indexOf(word, at + word.length())) {
          hits.add(Hit.of(block, at, at + word.length()).with("word", word));
        }
      }
    }
    return hits;
  }
}
