package chengbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Revision;
import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What is promised of a comment when the unit works on its text: words that still stand are found
/// where they stand, whatever happens around them; words that were touched are shown against what
/// stands there now; words that are gone leave the comment with its section.
class CommentsSurviveProperties {
  private static final String SIGNS = "政法治依行执监督审查决策服务群众基层建设制度落实责任考核改革创新机制";

  @Property(tries = 150)
  void edits_elsewhere_leave_a_comment_at_its_words(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int edits) {
    Random random = new Random(seed);
    List<Block> before = report(random);
    Block target = before.get(3);
    Anchor anchor = Anchor.on(before, target.id(), 10, 30);

    List<String> lines = lines(before);
    for (int i = 0; i < edits; i++) {
      edit(lines, random, target.text());
    }
    Anchored found = anchor.findIn(Revision.of(before, String.join("\n", lines)));

    assertThat(quote(found)).isEqualTo(anchor.exact());
  }

  @Property(tries = 100)
  void an_edit_inside_shows_the_old_words_against_the_new(
      @ForAll long seed, @ForAll @IntRange(min = 12, max = 28) int at) {
    Random random = new Random(seed);
    List<Block> before = report(random);
    Block target = before.get(3);
    Anchor anchor = Anchor.on(before, target.id(), 10, 30);

    List<String> lines = lines(before);
    lines.set(3, target.text().substring(0, at) + "９" + target.text().substring(at + 1));
    List<Block> after = Revision.of(before, String.join("\n", lines));
    Anchored found = anchor.findIn(after);

    assertThat(found).isInstanceOf(Anchored.Changed.class);
    assertThat(((Anchored.Changed) found).place().blockId()).isEqualTo(target.id());
    assertThat(((Anchored.Changed) found).similarity()).isGreaterThan(0.8);
  }

  @Property(tries = 100)
  void a_removed_paragraph_leaves_the_comment_with_its_section(@ForAll long seed) {
    List<Block> before = report(new Random(seed));
    Anchor anchor = Anchor.on(before, before.get(3).id(), 10, 30);

    List<String> lines = lines(before);
    lines.remove(3);
    Anchored found = anchor.findIn(Revision.of(before, String.join("\n", lines)));

    assertThat(found).isInstanceOf(Anchored.Gone.class);
    assertThat(((Anchored.Gone) found).standing()).isEqualTo(before.getFirst().id());
  }

  private static String quote(Anchored found) {
    return switch (found) {
      case Anchored.Unchanged same -> same.place().quote();
      case Anchored.Moved moved -> moved.place().quote();
      case Anchored.Changed _, Anchored.Gone _ -> "";
    };
  }

  /// Puts a paragraph in, takes one out, rewrites one, or carries one to another place.
  private static void edit(List<String> lines, Random random, String untouched) {
    int at = 1 + random.nextInt(lines.size() - 1);
    switch (random.nextInt(4)) {
      case 0 -> lines.add(at, paragraph(random));
      case 1 -> {
        if (!lines.get(at).equals(untouched) && lines.size() > 4) {
          lines.remove(at);
        }
      }
      case 2 -> {
        if (!lines.get(at).equals(untouched)) {
          lines.set(at, paragraph(random));
        }
      }
      default -> lines.add(1 + random.nextInt(lines.size() - 1), lines.remove(at));
    }
  }

  private static List<Block> report(Random random) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("h", BlockKind.HEADING, 1, "一、主要举措和成效"));
    for (int i = 1; i <= 6; i++) {
      blocks.add(new Block("p" + i, BlockKind.PARAGRAPH, 0, paragraph(random)));
    }
    return blocks;
  }

  private static List<String> lines(List<Block> blocks) {
    return new ArrayList<>(blocks.stream().map(Block::text).toList());
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.append("。").toString();
  }
}
