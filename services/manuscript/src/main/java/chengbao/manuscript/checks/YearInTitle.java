package chengbao.manuscript.checks;

import java.util.List;

/// The title names another year than the one reported on: last year's file was sent again, or
/// nobody changed the title.
final class YearInTitle implements Rule {
  @Override
  public String id() {
    return "C08-title-year";
  }

  @Override
  public List<Hit> check(Draft draft) {
    Integer year = Years.expected(draft);
    if (year == null) {
      return List.of();
    }
    return Years.inTitle(draft).stream()
        .filter(mention -> mention.year() != year)
        .map(mention ->
            Hit.of(mention.block(), mention.start(), mention.end())
                .with("year", year)
                .with("found", mention.year()))
        .toList();
  }
}
