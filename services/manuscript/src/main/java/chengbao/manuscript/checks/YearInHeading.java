package chengbao.manuscript.checks;

import java.util.List;

/// A first-level heading names the wrong year: achievements of another year, or a plan that is not
/// for the next one.
final class YearInHeading implements Rule {
  @Override
  public String id() {
    return "C08-heading-year";
  }

  @Override
  public List<Hit> check(Draft draft) {
    Integer year = Years.expected(draft);
    if (year == null) {
      return List.of();
    }
    return Years.inHeadings(draft).stream()
        .filter(mention -> mention.reported() != year)
        .map(mention -> hit(mention, year))
        .toList();
  }

  private static Hit hit(Years.Mention mention, int year) {
    Hit hit = Hit.of(mention.block(), mention.start(), mention.end()).with("found", mention.year());
    return mention.plan() ? hit.variant("plan").with("year", year + 1) : hit.with("year", year);
  }
}
