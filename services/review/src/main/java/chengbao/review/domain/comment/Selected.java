package chengbao.review.domain.comment;

import chengbao.manuscript.Block;
import chengbao.manuscript.comparison.Anchor;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.SentText;
import java.util.List;

/// The passage a reviewer means: the words selected in a block, or typed from it, or the whole
/// block.
///
/// @param block its id; title, addressee and signature have ids as well
/// @param quote the words; empty for the whole block
/// @param start where they begin, in UTF-16 units; the nearest place with these words is taken, so
///   that somebody without a script need not count
public record Selected(String block, String quote, int start) {

  Anchor in(List<Block> lines) {
    Block found =
        lines.stream()
            .filter(line -> line.id().equals(block))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.PASSAGE_UNKNOWN));
    String words = quote.strip();
    int begin = words.isEmpty() ? 0 : nearest(found.text(), words);
    int end = words.isEmpty() ? found.text().length() : begin + words.length();
    return Anchor.on(lines, block, begin, end);
  }

  public Anchor in(SentText text) {
    return in(text.manuscript().lines());
  }

  private int nearest(String text, String words) {
    int best = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) {
        best = at;
      }
    }
    if (best < 0) {
      throw new Refused(Refusal.PASSAGE_UNKNOWN);
    }
    return best;
  }
}
