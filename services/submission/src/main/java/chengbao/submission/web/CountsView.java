package chengbao.submission.web;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.sums.Sum;
import chengbao.submission.domain.Checkup;
import java.util.List;
import java.util.stream.Collectors;

/// 数据: what a part of the text counts, and what it adds up.
///
/// @param off how many sums do not come out
record CountsView(List<Figure> figures, List<Sum> sums, int off) {

  static CountsView of(List<TextBlock> blocks, Checkup checkup) {
    var ids = blocks.stream().map(TextBlock::id).collect(Collectors.toSet());
    var sums = checkup.sums().stream().filter(sum -> ids.contains(sum.blockId())).toList();
    return new CountsView(
        checkup.figures().stream().filter(figure -> ids.contains(figure.blockId())).toList(),
        sums,
        (int) sums.stream().filter(sum -> !sum.holds()).count());
  }

  public boolean any() {
    return !figures.isEmpty();
  }
}
