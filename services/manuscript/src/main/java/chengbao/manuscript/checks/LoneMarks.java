package chengbao.manuscript.checks;

import java.util.List;
import java.util.regex.Pattern;

/// Lines of nothing but a question mark in the source: blanks that some conversion lost. They were
/// taken out when reading; this says so.
final class LoneMarks implements Rule {
  private static final Pattern LONE = Pattern.compile("[?？]+");

  @Override
  public String id() {
    return "C11-lone-marks";
  }

  @Override
  public List<Hit> check(Draft draft) {
    var source = draft.context().source();
    long lines =
        source == null
            ? 0
            : source.stripped().stream().filter(line -> LONE.matcher(line).matches()).count();
    return lines == 0 ? List.of() : List.of(Hit.ofText().with("lines", lines));
  }
}
