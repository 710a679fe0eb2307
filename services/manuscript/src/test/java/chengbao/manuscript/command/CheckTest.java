package chengbao.manuscript.command;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Reports;
import chengbao.manuscript.WordFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) throws IOException {
    return Check.run(
        words,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_report_in_good_order_answers_0() throws IOException {
    assertThat(run(file("好.txt", Reports.CLEAN))).isZero();
    assertThat(printed()).contains("共 1 份文件").contains("✓ 12+8+40=60");
  }

  @Test
  void an_error_answers_1_and_shows_its_line() throws IOException {
    String wrong = Reports.CLEAN.replace("决策事项12件", "决策事项21件");

    assertThat(run(file("错.txt", wrong), "--no-colour")).isEqualTo(1);
    assertThat(printed()).contains("分项相加与总数不符").contains(" │ ").contains("✗");
  }

  @Test
  void a_file_that_cannot_be_read_answers_2() throws IOException {
    assertThat(run(file("空.txt", ""), file("好.txt", Reports.CLEAN))).isEqualTo(2);
    assertThat(run(folder.resolve("没有.txt").toString())).isEqualTo(2);
    assertThat(printed()).contains("文件中没有文字").contains("没有这个文件");
  }

  @Test
  void json_is_one_object_a_file_with_offsets_into_its_text() throws IOException {
    run(
        "--json",
        file("好.txt", Reports.CLEAN),
        file("错.txt", Reports.CLEAN.replace("97.4%", "94.7%")));

    for (String line : printed().lines().toList()) {
      JsonNode object = new ObjectMapper().readTree(line);
      String text = object.path("document").path("text").asText();
      assertThat(object.fieldNames())
          .toIterable()
          .containsExactly("file", "ruleSet", "document", "figures", "sums", "findings");
      assertThat(object.path("document").path("sections").get(0).path("role").asText())
          .isEqualTo("achievements");
      for (String kind : new String[] {"figures", "sums", "findings"}) {
        for (JsonNode part : object.path(kind)) {
          int start = part.path("start").asInt();
          boolean aboutTheWhole = part.path("start").isNull();
          assertThat(aboutTheWhole || text.startsWith(part.path("quote").asText(), start)).isTrue();
        }
      }
    }
    assertThat(printed().lines()).hasSize(2);
  }

  @Test
  void a_region_may_take_a_rule_out_of_force() throws IOException {
    String wrong = file("错.txt", Reports.CLEAN.replace("97.4%", "94.7%"));

    assertThat(
            run(wrong, "--rules", file("规则.properties", "name=anlan\nversion=1\nrule.C05-sum=off")))
        .isZero();
  }

  @Test
  void english_is_spoken_when_asked() throws IOException {
    run(file("错.txt", Reports.CLEAN.replace("97.4%", "94.7%")), "--lang", "en");

    assertThat(printed()).contains("The rate does not follow from its counts").contains("1 files");
  }

  @Test
  void nonsense_is_answered_with_a_sentence() throws IOException {
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--nonsense");
  }

  @Test
  void json_names_its_parts_as_the_shape_says_and_no_others() throws IOException {
    run("--json", file("错.txt", Reports.CLEAN.replace("97.4%", "94.7%")));

    JsonNode object = new ObjectMapper().readTree(printed());
    assertThat(names(object.path("figures").get(0)))
        .containsExactly(
            "quote",
            "start",
            "end",
            "section",
            "subject",
            "indicator",
            "value",
            "bound",
            "unit",
            "measure",
            "period");
    assertThat(names(object.path("sums").get(0)))
        .containsExactly("quote", "start", "end", "working", "holds");
    assertThat(names(object.path("findings").get(0)))
        .containsExactly(
            "rule", "severity", "message", "quote", "start", "end", "working", "suggestion");
    assertThat(names(object.path("document")))
        .containsExactly(
            "title",
            "documentNumber",
            "addressee",
            "unit",
            "year",
            "signedOn",
            "script",
            "metadata",
            "text",
            "sections",
            "stripped");
  }

  private static java.util.List<String> names(JsonNode object) {
    java.util.List<String> names = new java.util.ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void changes_nobody_accepted_are_shown() throws IOException {
    byte[] word =
        new WordFile()
            .text(Reports.CLEAN)
            .xml("<w:p><w:ins w:id=\"1\"><w:r><w:t>新增一段</w:t></w:r></w:ins></w:p>")
            .bytes();
    run(Files.write(folder.resolve("修订.docx"), word).toString(), "--no-colour");

    assertThat(printed()).contains("未接受的修订").contains("插入 新增一段");
  }

  @Test
  void rules_that_cannot_be_read_are_answered_with_a_sentence() throws IOException {
    String rules = file("规则.properties", "rule.C05-sum=nonsense");

    assertThat(run(file("好.txt", Reports.CLEAN), "--rules", rules)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("规则.properties");
  }

  @Test
  void last_years_plan_stands_beside_what_was_done_and_copied_shares_are_told() throws IOException {
    String lastYear =
        file("去年.txt", Reports.CLEAN.replace("2025年", "2024年").replace("2026年", "2025年"));
    run(
        file("今年.txt", Reports.CLEAN),
        "--last-year",
        lastYear,
        "--against",
        lastYear,
        "--no-colour");

    assertThat(printed())
        .contains("上年计划与本年落实")
        .contains("存在不足与改进打算")
        .contains("与对比文稿相同的篇幅")
        .contains("C07-copied");
  }
}
