package chengbao.manuscript.checks;

import chengbao.manuscript.Severity;
import chengbao.manuscript.sums.Sum;
import java.util.List;

/// A sum the text claims does not come out. With 约 or 余 in it, or between two places of the report,
/// it is a hint only.
final class Arithmetic implements Rule {
  @Override
  public String id() {
    return "C05-sum";
  }

  @Override
  public List<Hit> check(Draft draft) {
    return draft.sums().stream().filter(sum -> !sum.holds()).map(Arithmetic::hit).toList();
  }

  private static Hit hit(Sum sum) {
    Hit hit =
        Hit.of(sum.blockId(), sum.start(), sum.end(), sum.quote())
            .with("working", sum.working())
            .variant(sum.kind().code())
            .working(sum.working());
    return sum.exact() ? hit : hit.at(Severity.WARNING);
  }
}
