package chengbao.manuscript.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.comparison.CopyIndex.Similar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyIndexTest {
  @TempDir Path folder = Path.of(".");
  private Path file = Path.of(".");

  @BeforeEach
  void file() {
    file = folder.resolve("copies");
  }

  private static ReportText report(String id, String unit, String text) {
    return Texts.report(id, unit, List.of(new Block("b1", BlockKind.PARAGRAPH, 0, text)));
  }

  private static String text(int seed) {
    return Texts.invented(new Random(seed), 600);
  }

  private static List<String> ids(List<Similar> similar) {
    return similar.stream().map(Similar::id).toList();
  }

  @Test
  void the_report_that_was_copied_from_is_found_before_and_after_storing() throws IOException {
    ReportText copy = report("copy", "甲镇", text(100) + text(7).substring(50, 150));
    try (CopyIndex index = CopyIndex.open(file)) {
      for (int i = 0; i < 50; i++) {
        index.add(report("r" + i, "单位" + i, text(i)));
      }
      assertThat(ids(index.similar(copy, 5))).containsExactly("r7");
      index.store();
      assertThat(ids(index.similar(copy, 5))).containsExactly("r7");
    }
    try (CopyIndex index = CopyIndex.open(file)) {
      assertThat(index.size()).isEqualTo(50);
      assertThat(ids(index.similar(copy, 5))).containsExactly("r7");
    }
  }

  @Test
  void a_report_taken_out_is_found_no_more() throws IOException {
    try (CopyIndex index = CopyIndex.open(file)) {
      index.add(report("a", "甲镇", text(1)));
      index.add(report("b", "乙镇", text(1)));
      index.store();
      index.remove("a");
      index.remove("never there");

      assertThat(ids(index.similar(report("c", "丙镇", text(1)), 5))).containsExactly("b");
      index.store();
      assertThat(ids(index.similar(report("c", "丙镇", text(1)), 5))).containsExactly("b");
      assertThat(index.contains("a")).isFalse();
    }
  }

  @Test
  void a_report_added_again_replaces_its_earlier_text() throws IOException {
    try (CopyIndex index = CopyIndex.open(file)) {
      index.add(report("a", "甲镇", text(1)));
      index.store();
      index.add(report("a", "甲镇", text(2)));

      assertThat(index.similar(report("c", "丙镇", text(1)), 5)).isEmpty();
      assertThat(ids(index.similar(report("c", "丙镇", text(2)), 5))).containsExactly("a");
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void a_report_is_not_similar_to_itself() throws IOException {
    try (CopyIndex index = CopyIndex.open(file)) {
      index.add(report("a", "甲镇", text(1)));

      assertThat(index.similar(report("a", "甲镇", text(1)), 5)).isEmpty();
    }
  }

  @Test
  void what_more_than_five_units_share_counts_neither_in_the_index_nor_in_the_comparison()
      throws IOException {
    String phrase = text(9).substring(0, 100);
    ReportText here = report("here", "本镇", text(50) + phrase);
    ReportText one = report("r0", "单位0", text(0) + phrase);
    try (CopyIndex index = CopyIndex.open(file)) {
      index.add(one);
      assertThat(ids(index.similar(here, 5))).containsExactly("r0");
      assertThat(Copying.find(here, List.of(one), index).passages()).hasSize(1);

      for (int i = 1; i < 5; i++) {
        index.add(report("r" + i, "单位" + i, text(i) + phrase));
      }

      assertThat(index.similar(here, 5)).isEmpty();
      assertThat(Copying.find(here, List.of(one), index).passages()).isEmpty();
    }
  }

  @Test
  void any_passage_of_the_sure_length_leaves_a_fingerprint_both_reports_have() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String passage = letters(random, Fingerprints.SURE);
      Fingerprints one = fingerprints(letters(random, random.nextInt(200)) + passage);
      Fingerprints other = fingerprints(passage + letters(random, random.nextInt(200)));

      assertThat(Arrays.stream(one.hashes()).boxed().toList())
          .containsAnyElementsOf(Arrays.stream(other.hashes()).boxed().toList());
    }
  }

  private static String letters(Random random, int length) {
    return Texts.invented(random, length * 2 + 20).replace("，", "").substring(0, length);
  }

  private static Fingerprints fingerprints(String text) {
    return Fingerprints.of(Letters.of(report("r", "u", text)));
  }

  @Test
  void a_file_that_is_no_whole_index_is_refused() throws IOException {
    try (CopyIndex index = CopyIndex.open(file)) {
      index.add(report("a", "甲镇", text(1)));
      index.store();
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 37) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> CopyIndex.open(file)).isInstanceOf(IOException.class);
    }
    Files.writeString(file, "这不是索引，只是一段文字，长度倒也不短。");
    assertThatThrownBy(() -> CopyIndex.open(file)).isInstanceOf(IOException.class);
  }
}
