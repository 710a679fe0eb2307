package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final String TEXT = "一、主要举措\n开展执法检查210次，办理案件35件。\n组织普法活动48场，群众反响良好。";
  private static final List<Block> BEFORE = Revision.of(List.of(), TEXT);

  private static List<String> ids(List<Block> blocks) {
    return blocks.stream().map(Block::id).toList();
  }

  @Test
  void the_same_text_keeps_every_id() {
    assertThat(Revision.of(BEFORE, TEXT)).isEqualTo(BEFORE);
  }

  @Test
  void an_edited_block_keeps_its_id() {
    List<Block> after = Revision.of(BEFORE, TEXT.replace("210次", "215次"));

    assertThat(ids(after)).isEqualTo(ids(BEFORE));
    assertThat(after.get(1).text()).contains("215次");
  }

  @Test
  void a_moved_block_keeps_its_id() {
    List<Block> after = Revision.of(BEFORE, "一、主要举措\n组织普法活动48场，群众反响良好。\n开展执法检查210次，办理案件35件。");

    assertThat(ids(after))
        .containsExactly(BEFORE.get(0).id(), BEFORE.get(2).id(), BEFORE.get(1).id());
  }

  @Test
  void a_new_block_gets_a_new_id() {
    List<Block> after = Revision.of(BEFORE, TEXT + "\n新建公共法律服务站两个。");

    assertThat(ids(after).subList(0, 3)).isEqualTo(ids(BEFORE));
    assertThat(ids(BEFORE)).doesNotContain(after.get(3).id());
  }

  @Property(tries = 50)
  void ids_are_never_used_twice(@ForAll List<@IntRange(max = 3) Integer> lines) {
    String text = String.join("\n", lines.stream().map(line -> "第" + line + "段文字。").toList());

    List<String> ids = ids(Revision.of(BEFORE, text));

    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }
}
