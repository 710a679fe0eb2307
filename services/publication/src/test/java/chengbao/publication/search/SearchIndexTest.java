package chengbao.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Role;
import chengbao.publication.search.Found.Hit;
import chengbao.publication.search.Found.Piece;
import chengbao.publication.search.SearchedEdition.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

  private static final Instant AT = Instant.parse("2026-02-14T02:00:00Z");

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = SearchIndex.open(folder, Duration.ofSeconds(5));
    put(
        edition(
            "bailu",
            2025,
            "sub-district",
            "白鹭镇人民政府",
            "全年办理行政复议案件４件，纠错率97.83%。",
            "法治審核力量不足，“三项制度”落实不到位。"));
    put(
        edition(
            "sifa",
            2024,
            "district-bureau",
            "澜州市安澜区司法局",
            "行政复议中心挂牌，调处矛盾纠纷5451件；Chengbao系统上线。",
            "编制统筹不够。"));
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          复议          | sifa bailu
          議            | sifa bailu
          行政複議      | sifa bailu
          行政复议案件  | bailu
          "复议中心"    | sifa
          "复议案件4件" | bailu
          97.83         | bailu
          ９７．８３％  | bailu
          CHENGBAO      | sifa
          法治审核力量  | bailu
          白鹭镇 复议   | bailu
          调处矛盾纠纷  | sifa
          三项制度      | bailu
          落实不到位    | bailu
          纠错率、复议  | bailu
          案件纠错      |
          没有的词      |
          """)
  void words_of_any_length_and_form_are_found(String words, @Nullable String reports)
      throws IOException {
    assertThat(found(words))
        .containsExactlyInAnyOrder(reports == null ? new String[0] : reports.split(" "));
  }

  @Test
  void a_word_in_the_title_comes_first() throws IOException {
    put(edition("other", 2025, "sub-district", "青篱镇人民政府", "白鹭镇、白鹭镇、白鹭镇。", "白鹭镇。"));
    index.refresh();

    assertThat(found("白鹭镇")).containsExactly("bailu", "other");
  }

  @Test
  void filters_and_counts_agree() throws IOException {
    Found all = index.find(question("复议"));

    assertThat(all.total()).isEqualTo(2);
    assertThat(all.facets().years()).isEqualTo(Map.of("2024", 1, "2025", 1));
    assertThat(all.facets().branches()).isEqualTo(Map.of("", 1, "司法局", 1));
    assertThat(all.facets().roles()).isEqualTo(Map.of(Role.ACHIEVEMENTS, 2));
    assertThat(index.find(new Question("复议", null, 2024, null, null, null, 1)).total())
        .isEqualTo(1);
    assertThat(index.find(new Question("制度", null, null, null, null, Role.SHORTCOMINGS, 1)).total())
        .isEqualTo(1);
    assertThat(index.find(new Question("复议", null, null, null, null, Role.SHORTCOMINGS, 1)).total())
        .isZero();
    assertThat(index.find(new Question("复议", "lindu", null, null, null, null, 1)).total()).isZero();
  }

  @Test
  void a_snippet_shows_the_passage_as_it_is_written_and_leads_to_it() throws IOException {
    Hit hit = index.find(question("审核")).hits().getFirst();

    assertThat(hit.snippets())
        .singleElement()
        .satisfies(snippet -> {
          assertThat(snippet.block()).isEqualTo("b2");
          assertThat(snippet.pieces())
              .containsExactly(
                  new Piece("法治", false),
                  new Piece("審核", true),
                  new Piece("力量不足，“三项制度”落实不到位。", false));
        });
  }

  @Test
  void a_corrected_edition_is_found_by_its_new_words_and_a_withdrawn_one_no_more()
      throws IOException {
    put(edition("bailu", 2025, "sub-district", "白鹭镇人民政府", "全年办理行政裁决案件4件。", "人手不足。"));
    index.remove("sifa");
    index.refresh();

    assertThat(found("行政裁决")).containsExactly("bailu");
    assertThat(found("复议")).isEmpty();
  }

  @Test
  void nothing_found_suggests_what_would_be() throws IOException {
    Found found = index.find(question("\"复议中心纠错率\""));

    assertThat(found.hits()).isEmpty();
    assertThat(found.suggestions()).extracting(Found.Suggestion::words).contains("复议中");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\"",
        "\"\"",
        "*",
        "?*",
        "AND OR NOT",
        "a:b",
        "[* TO *]",
        "((((",
        "~~^^",
        "\\",
        "\u202E\uD800",
        "，。、",
        "' or 1=1",
        "<script>",
        "𠮷",
        "\u0000\u0001",
        "的 的 的 的 的 的 的 的 的 的"
      })
  void no_question_fails(String hostile) throws IOException {
    assertThat(index.find(question(hostile)).total()).isGreaterThanOrEqualTo(0);
    assertThat(index.find(question(hostile.repeat(1_000))).total()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void an_index_is_there_again_after_a_restart() throws IOException {
    index.commit(Map.of("until", "7"));
    index.close();
    index = SearchIndex.open(folder, Duration.ofSeconds(5));

    assertThat(index.size()).isEqualTo(2);
    assertThat(index.noted("until")).isEqualTo("7");
  }

  private List<String> found(String words) throws IOException {
    return index.find(question(words)).hits().stream().map(hit -> hit.edition().report()).toList();
  }

  private static Question question(String words) {
    return new Question(words, null, null, null, null, null, 1);
  }

  private void put(SearchedEdition edition) throws IOException {
    index.put(edition);
  }

  @Test
  void an_index_number_is_found_as_a_citizen_copies_it() throws IOException {
    assertThat(index.find(question("11990102MB0000002G/2026-00001")).total()).isPositive();
    assertThat(index.find(question("11990102MB0000002G/2026-00009")).total()).isZero();
  }

  @Test
  void a_hit_knows_the_page_of_another_platform_on_which_its_text_stands() throws IOException {
    SearchedEdition here = edition("r9", 2025, "sub-district", "石桥镇人民政府", "全年开展普法活动。", "不足。");
    SearchedEdition there =
        new SearchedEdition(
            here.report(),
            here.number(),
            here.site(),
            here.year(),
            here.kind(),
            here.branch(),
            here.unit(),
            here.organ(),
            here.title(),
            here.indexNumber(),
            here.publishedAt(),
            here.passages(),
            "https://www.anlan.example/t1.html");
    assertThat(Stored.read(Stored.written(there))).isEqualTo(there);
    assertThat(Stored.read(Stored.written(here))).isEqualTo(here);
  }

  private static SearchedEdition edition(
      String report, int year, String kind, String organ, String achieved, String lacking) {
    return new SearchedEdition(
        report,
        1,
        "anlan",
        year,
        kind,
        Branch.of(kind, organ),
        "unit-" + report,
        organ,
        organ + "关于" + year + "年度法治政府建设情况的报告",
        "11990102MB0000002G/2026-00001",
        AT,
        List.of(
            new Passage("b1", Role.ACHIEVEMENTS, achieved),
            new Passage("b2", Role.SHORTCOMINGS, lacking)));
  }
}
