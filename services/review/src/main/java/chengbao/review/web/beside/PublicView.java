package chengbao.review.web.beside;

import chengbao.manuscript.TextBlock;
import chengbao.review.domain.SentVersion;
import chengbao.review.web.sheet.Run;
import chengbao.review.web.sheet.SideBySide.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 公开稿: the text sent up beside what the public will read of it, and why the rest is withheld.
///
/// @param withheld how many passages the public does not read
/// @param share of the characters that the public reads, in percent
public record PublicView(List<Passage> passages, long withheld, int share) {

  /// @param reason why the public does not read it
  record Passage(Side side, boolean disclosed, @Nullable String reason) {}

  /// The text sent up, passage by passage, with what the public will read.
  public static PublicView of(SentVersion sent) {
    List<TextBlock> blocks = sent.text().blocks();
    long all = blocks.stream().mapToLong(block -> block.text().length()).sum();
    long open =
        blocks.stream()
            .filter(TextBlock::disclosed)
            .mapToLong(block -> block.text().length())
            .sum();
    return new PublicView(
        blocks.stream().map(PublicView::passage).toList(),
        blocks.stream().filter(block -> !block.disclosed()).count(),
        all == 0 ? 100 : (int) (100 * open / all));
  }

  private static Passage passage(TextBlock block) {
    return new Passage(
        Side.of(block, Run.plain(block.text())), block.disclosed(), block.withheldReason());
  }
}
