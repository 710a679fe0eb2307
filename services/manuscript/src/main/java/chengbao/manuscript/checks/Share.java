package chengbao.manuscript.checks;

import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import java.util.List;

/// A report of achievements with a line of shortcomings. Good reports give them 7 to 18 in a
/// hundred; a hint below 5, or below 120 characters.
final class Share implements Rule {
  @Override
  public String id() {
    return "C03-share";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Section> sections = draft.sections(Role.SHORTCOMINGS);
    int whole = draft.manuscript().characters();
    if (sections.isEmpty() || whole == 0) {
      return List.of();
    }
    int characters = sections.stream().mapToInt(Section::characters).sum();
    boolean few = characters < draft.rules().bound("C03.least-characters", 120);
    boolean small = characters < whole * draft.rules().bound("C03.least-share", 0.05);
    int percent = (int) Math.round(100.0 * characters / whole);
    return few || small
        ? List.of(
            Hit.of(sections.getFirst().blocks().getFirst())
                .with("characters", characters)
                .with("percent", percent))
        : List.of();
  }
}
