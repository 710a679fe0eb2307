package chengbao.manuscript.checks;

import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// A rate of something done above one hundred per cent.
final class ImpossibleRate implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern BOUNDED =
      Pattern.compile(
          "(?:办结|合格|整改|成功|化解|调解|调处|采纳|答复|回复|满意|出庭|应诉|胜诉|参考|参训|覆盖|持证|公开|报备|优秀|通过|审核|审查)[\\p{IsHan}]{0,2}(?:率|度)");

  @Override
  public String id() {
    return "C05-rate";
  }

  @Override
  public List<Hit> check(Draft draft) {
    return draft.figures().stream()
        .filter(
            figure -> figure.measure() == Measure.PERCENT && figure.value().compareTo(HUNDRED) > 0)
        .filter(figure -> BOUNDED.matcher(figure.subject()).find())
        .map(ImpossibleRate::hit)
        .toList();
  }

  private static Hit hit(Figure figure) {
    return Hit.of(figure.blockId(), figure.start(), figure.end(), figure.quote());
  }
}
