package chengbao.manuscript.checks;

import chengbao.manuscript.Part;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title names another year than the one reported on: last year's file was sent again, or
/// nobody changed the title.
final class YearInTitle implements Rule {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?= ?年)");

  @Override
  public String id() {
    return "C08-title-year";
  }

  @Override
  public List<Hit> check(Draft draft) {
    Integer asked = draft.context().reportYear();
    Matcher year = YEAR.matcher(draft.manuscript().title());
    if (asked == null || !year.find() || Integer.parseInt(year.group(1)) == asked) {
      return List.of();
    }
    return draft.lines().stream()
        .filter(line -> line.id().equals(Part.TITLE.id()))
        .map(title ->
            Hit.of(title, year.start(1), year.end(1))
                .with("year", asked)
                .with("found", year.group(1)))
        .toList();
  }
}
