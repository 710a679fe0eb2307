package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Achievements without numbers, or with 多次 and 若干 in their place.
final class FewFigures implements Rule {
  @Override
  public String id() {
    return "C04-figures";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Section> sections = draft.sections(Role.ACHIEVEMENTS);
    if (sections.isEmpty()) {
      return List.of();
    }
    Set<String> blocks =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .map(Block::id)
            .collect(Collectors.toSet());
    long figures =
        draft.figures().stream().filter(figure -> blocks.contains(figure.blockId())).count();
    int least = (int) draft.rules().bound("C04.least-figures", 5);
    return figures >= least
        ? List.of()
        : List.of(
            Hit.of(sections.getFirst().blocks().getFirst())
                .with("figures", figures)
                .with("least", least));
  }
}
