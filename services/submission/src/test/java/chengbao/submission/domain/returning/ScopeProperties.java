package chengbao.submission.domain.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever is changed, a text with a partial return holds exactly when nothing else than the open
/// parts changed.
class ScopeProperties {
  private static final Part.Opened WHY =
      new Part.Opened("数字有关", new Person(new PersonId(new UUID(0, 1)), "陈小满"), Instant.EPOCH);

  @Property(tries = 200)
  void a_change_holds_exactly_in_an_open_part(
      @ForAll @Size(min = 1, max = 3) Set<@IntRange(min = 0, max = 3) Integer> open,
      @ForAll @IntRange(min = 0, max = 3) int changed) {
    var ids = open.stream().map(i -> "h" + i).collect(Collectors.toList());
    var scope = Scope.of(text(-1), ids);

    assertThat(holds(scope, text(-1))).isTrue();
    assertThat(holds(scope, text(changed))).isEqualTo(open.contains(changed));
    if (!open.contains(changed)) {
      assertThat(holds(scope.open("h" + changed, WHY), text(changed))).isTrue();
    }
  }

  @Property(tries = 100)
  void a_new_section_holds_only_beside_an_open_one(
      @ForAll @IntRange(min = 0, max = 3) int open, @ForAll @IntRange(min = 0, max = 4) int at) {
    var scope = Scope.of(text(-1), List.of("h" + open));
    var blocks = new ArrayList<>(text(-1).blocks());
    blocks.addAll(2 * at, List.of(heading("new"), paragraph("new")));

    assertThat(holds(scope, with("标题", blocks))).isEqualTo(at == open || at == open + 1);
  }

  @Property(tries = 20)
  void the_title_is_a_part_as_well(@ForAll boolean returned) {
    var scope = Scope.of(text(-1), returned ? List.of(Part.HEAD) : List.of("h1"));

    assertThat(holds(scope, with("另一个标题", text(-1).blocks()))).isEqualTo(returned);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> scope.open("nowhere", WHY))
        .extracting(Refused::refusal)
        .isEqualTo(Refusal.SECTION_UNKNOWN);
  }

  private static boolean holds(Scope scope, VersionText text) {
    try {
      scope.mustHold(text);
      return true;
    } catch (Refused refused) {
      assertThat(refused.refusal()).isEqualTo(Refusal.SECTION_FROZEN);
      return false;
    }
  }

  private static VersionText text(int changed) {
    var blocks = new ArrayList<TextBlock>();
    for (int i = 0; i < 4; i++) {
      blocks.add(heading("h" + i));
      blocks.add(paragraph("p" + i + (i == changed ? "改过" : "")));
    }
    return with("标题", blocks);
  }

  private static VersionText with(String title, List<TextBlock> blocks) {
    return new VersionText(title, "区政府", blocks, List.of(), "1");
  }

  private static TextBlock heading(String id) {
    return new TextBlock(id, BlockKind.HEADING, 1, "第" + id + "部分", true, null);
  }

  private static TextBlock paragraph(String text) {
    return new TextBlock(text.substring(0, 2), BlockKind.PARAGRAPH, 0, text, true, null);
  }
}
