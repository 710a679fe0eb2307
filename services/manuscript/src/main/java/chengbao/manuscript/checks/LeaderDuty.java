package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import chengbao.manuscript.structure.Roles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the principals did their duty as first persons responsible must be told in a part of its
/// own: a section, a heading of any level, or a paragraph that is about nothing else. A clause in
/// passing is not enough; the finding then says where the clause stands.
final class LeaderDuty implements Rule {
  private static final Pattern DUTY =
      Pattern.compile("第一责任人|(?:主要负责人|主要负责同志|主要领导).{0,16}(?:履行|履职|亲自部署|亲自过问)");
  private static final int OWN_PARAGRAPH_STARTS_WITHIN = 40;
  private static final int OWN_PARAGRAPH_AT_LEAST = 80;

  @Override
  public String id() {
    return "C01-leader-duty";
  }

  @Override
  public List<Hit> check(Draft draft) {
    if (!draft.hasSections()
        || draft.first(Role.LEADER_DUTY).isPresent()
        || hasPartOfItsOwn(draft)) {
      return List.of();
    }
    return List.of(
        draft.manuscript().blocks().stream()
            .flatMap(block -> mention(block).stream())
            .findFirst()
            .orElse(Hit.ofText()));
  }

  private static boolean hasPartOfItsOwn(Draft draft) {
    boolean heading =
        draft.manuscript().outline().stream()
            .map(Section::heading)
            .anyMatch(words -> Roles.ofHeading(words).contains(Role.LEADER_DUTY));
    return heading
        || draft.manuscript().blocks().stream().anyMatch(LeaderDuty::isParagraphOfItsOwn);
  }

  private static boolean isParagraphOfItsOwn(Block block) {
    Matcher duty = DUTY.matcher(block.text());
    boolean prose =
        block.kind() == BlockKind.PARAGRAPH
            || block.kind() == BlockKind.LIST_ITEM
            || block.kind() == BlockKind.RUN_IN;
    return prose
        && block.text().length() >= OWN_PARAGRAPH_AT_LEAST
        && duty.find()
        && duty.start() < OWN_PARAGRAPH_STARTS_WITHIN;
  }

  private static List<Hit> mention(Block block) {
    Matcher duty = DUTY.matcher(block.text());
    return duty.find()
        ? List.of(Hit.of(block, duty.start(), duty.end()).variant("mentioned"))
        : List.of();
  }
}
