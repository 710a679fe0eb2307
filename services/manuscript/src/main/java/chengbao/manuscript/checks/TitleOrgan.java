package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Part;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title bears the name of another organ than the one that reports or signs.
final class TitleOrgan implements Rule {
  private static final Pattern ORGAN =
      Pattern.compile("^([\\p{IsHan}（）]{3,30}?)(?:关于|20\\d\\d年|二〇)");

  @Override
  public String id() {
    return "C09-title-organ";
  }

  @Override
  public List<Hit> check(Draft draft) {
    Block title = draft.line(Part.TITLE.id());
    String unit =
        draft.context().unitName() == null
            ? draft.manuscript().signatureUnit()
            : draft.context().unitName();
    if (title == null || unit == null) {
      return List.of();
    }
    Matcher organ = ORGAN.matcher(title.text());
    boolean judged =
        organ.find()
            && !organ.group(1).startsWith("中共")
            && unit.indexOf(' ') < 0
            && !unit.startsWith("中共");
    return !judged || OrganNames.mayBeSame(organ.group(1), unit)
        ? List.of()
        : List.of(
            Hit.of(title, organ.start(1), organ.end(1))
                .with("unit", unit)
                .with("found", organ.group(1)));
  }
}
