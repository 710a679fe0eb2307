package chengbao.manuscript.checks;

import java.util.List;

/// The opening speaks of another year than the one reported on.
final class YearInOpening implements Rule {
  @Override
  public String id() {
    return "C08-opening-year";
  }

  @Override
  public List<Hit> check(Draft draft) {
    Integer year = Years.expected(draft);
    if (year == null) {
      return List.of();
    }
    return Years.inOpening(draft).stream()
        .filter(mention -> mention.year() != year && mention.year() != year + 1)
        .map(mention ->
            Hit.of(mention.block(), mention.start(), mention.end())
                .with("year", year)
                .with("found", mention.year()))
        .toList();
  }
}
