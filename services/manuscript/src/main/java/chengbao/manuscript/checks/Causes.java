package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import java.util.List;
import java.util.regex.Pattern;

/// The rules ask for shortcomings and their causes. One hint a report, and only when the whole
/// section has none of the many words that give a reason.
final class Causes implements Rule {
  private static final Pattern CAUSE =
      Pattern.compile(
          "由于|因为|原因|根源|归因|源于|在于|所致|导致|致使|造成|引起|受制|制约|受.{1,24}(?:影响|限制|冲击|约束)|因素|影响|局限|限于|受限|缺乏|缺少|匮乏|不够"
              + "|因(?!此|地|而|素|材|势|子|人|应|果|公|私)");

  @Override
  public String id() {
    return "C02-causes";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Section> sections = draft.sections(Role.SHORTCOMINGS);
    if (sections.isEmpty() || sections.stream().anyMatch(Causes::givesCause)) {
      return List.of();
    }
    return List.of(Hit.of(sections.getFirst().blocks().getFirst()));
  }

  private static boolean givesCause(Section section) {
    return section.blocks().stream().anyMatch(block -> CAUSE.matcher(prose(block)).find());
  }

  private static String prose(Block block) {
    return block
        .text()
        .substring(block.opensSection() && block.level() == 1 ? block.headingEnd() : 0);
  }
}
