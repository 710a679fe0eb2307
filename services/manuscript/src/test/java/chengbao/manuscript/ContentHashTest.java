package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  private static final TextBlock HEADING =
      new TextBlock("b1", BlockKind.HEADING, 1, "一、主要举措和成效", true, null);
  private static final TextBlock BODY =
      new TextBlock("b2", BlockKind.PARAGRAPH, 0, "开展检查三次。", true, null);

  private static VersionText version(TextBlock... blocks) {
    return new VersionText(
        "关于2025年度法治政府建设情况的报告", "区委、区政府：", List.of(blocks), List.of(), ReportReader.VERSION);
  }

  @Test
  void equal_texts_have_equal_hashes() {
    assertThat(ContentHash.ofVersion(version(HEADING, BODY)))
        .isEqualTo(ContentHash.ofVersion(version(HEADING, BODY)));
  }

  @Test
  void the_hash_is_the_known_one_of_its_canonical_json() {
    String json =
        "{\"addressee\":\"区委、区政府：\",\"attachments\":[],\"blocks\":[{\"disclosed\":true,\"id\":\"b1\",\"kind\":\"heading\",\"level\":1,"
            + "\"text\":\"一、主要举措和成效\"}],\"readerVersion\":\""
            + ReportReader.VERSION
            + "\",\"title\":\"关于2025年度法治政府建设情况的报告\"}";

    assertThat(ContentHash.ofVersion(version(HEADING)))
        .isEqualTo(ContentHash.ofBytes(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void every_part_of_the_text_counts() {
    ContentHash hash = ContentHash.ofVersion(version(HEADING, BODY));
    TextBlock withheld = new TextBlock("b2", BlockKind.PARAGRAPH, 0, "开展检查三次。", false, "涉及个人信息");

    assertThat(ContentHash.ofVersion(version(BODY, HEADING))).isNotEqualTo(hash);
    assertThat(ContentHash.ofVersion(version(HEADING))).isNotEqualTo(hash);
    assertThat(ContentHash.ofVersion(version(HEADING, withheld))).isNotEqualTo(hash);
  }

  @Test
  void the_reason_for_withholding_is_internal_and_not_hashed() {
    TextBlock one = new TextBlock("b2", BlockKind.PARAGRAPH, 0, "开展检查三次。", false, "涉及个人信息");
    TextBlock other = new TextBlock("b2", BlockKind.PARAGRAPH, 0, "开展检查三次。", false, "内部事项");

    assertThat(ContentHash.ofVersion(version(HEADING, one)))
        .isEqualTo(ContentHash.ofVersion(version(HEADING, other)));
  }

  @Test
  void the_public_text_leaves_withheld_blocks_out() {
    TextBlock withheld = new TextBlock("b2", BlockKind.PARAGRAPH, 0, "内部事项。", false, "内部事项");

    PublicText text = PublicText.of(version(HEADING, withheld));

    assertThat(text.blocks()).containsExactly(HEADING.block());
    assertThat(ContentHash.ofPublicText(text))
        .isEqualTo(ContentHash.ofPublicText(PublicText.of(version(HEADING))));
  }

  @Test
  void attachments_are_part_of_the_version_and_not_of_the_public_text() {
    VersionText without = version(HEADING);
    VersionText with =
        new VersionText(
            without.title(),
            without.addressee(),
            without.blocks(),
            List.of("4be107c9"),
            without.readerVersion());

    assertThat(ContentHash.ofVersion(with)).isNotEqualTo(ContentHash.ofVersion(without));
    assertThat(PublicText.of(with)).isEqualTo(PublicText.of(without));
  }

  @Test
  void a_section_has_a_hash_of_its_own() {
    assertThat(ContentHash.ofSection(List.of(HEADING, BODY)).value()).hasSize(64);
    assertThat(ContentHash.ofSection(List.of(HEADING)))
        .isNotEqualTo(ContentHash.ofSection(List.of(BODY)));
  }
}
