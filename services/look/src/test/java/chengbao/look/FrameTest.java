package chengbao.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameTest {

  private static final String HOSTILE = "</textarea><script>alert(1)</script>\" onfocus=\"alert(2)";

  @Inject Engine engine;

  @Test
  void every_tag_stands_on_one_page_in_chinese_and_in_english() throws IOException {
    String chinese = page("zh-CN");
    String english = page("en");

    assertThat(chinese)
        .startsWith("<!doctype html>")
        .contains("lang=\"zh-CN\"", "安澜区法治政府建设年度报告报送系统（演示）", "退出", "在审 · 第1级，共2级", "需修改或说明")
        .doesNotContain("NOT_FOUND", "{#", "{look");
    assertThat(english).contains("<html lang=\"en\">", "Sign out", "Change or explain");
    Path folder = Files.createDirectories(Path.of("target/pages/look"));
    Files.writeString(folder.resolveSibling("everything.html"), chinese);
    try (InputStream sheet =
        FrameTest.class.getResourceAsStream("/META-INF/resources/look/style.css")) {
      Files.write(folder.resolve("style.css"), sheet.readAllBytes());
    }
  }

  @Test
  void nothing_a_person_typed_becomes_markup() {
    assertThat(page("zh-CN"))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script", "\" onfocus=\"");
  }

  @Test
  void no_page_needs_an_inline_script_or_style() {
    assertThat(page("zh-CN"))
        .doesNotContainPattern(Pattern.compile("<style|<script| (style|on[a-z]+)=\""));
  }

  @Test
  void refusals_and_faults_say_what_to_do_next() {
    String refused =
        engine
            .getTemplate("look/refused")
            .data("message", "没有退回：林知远已初审通过报下一级。")
            .data("back", "/cases/7")
            .render();
    String fault = engine.getTemplate("look/error").data("number", "4f2a").render();

    assertThat(refused).contains("没有退回：林知远已初审通过报下一级。", "href=\"/cases/7\"", "回到首页");
    assertThat(fault).contains("已经保存的内容都在", "4f2a");
    assertThat(engine.getTemplate("look/missing").render()).contains("没有找到这一页");
  }

  @Test
  void a_notice_and_an_empty_list_may_have_a_title_only() {
    String page =
        engine
            .parse("{#notice kind='care' title='待办已空' /}{#blank icon='s-published' title='没有逾期' /}")
            .render();

    assertThat(page).contains("待办已空", "没有逾期");
  }

  @Test
  void english_has_every_word_that_chinese_has() throws IOException {
    assertThat(words("en").keySet()).isEqualTo(words("zh-CN").keySet());
  }

  private String page(String language) {
    TemplateInstance page = engine.getTemplate("everything").instance();
    return page.setLocale(language)
        .data("crumbs", List.of(new Crumb("待审报告", "/cases"), new Crumb("青槐街道办事处", null)))
        .data("at", Instant.parse("2026-02-06T07:08:00Z"))
        .data("problems", List.of(new Problem("title", "请写报告名称。"), new Problem(null, "请重新选择文件。")))
        .data("hostile", HOSTILE)
        .data("states", List.of("draft", "returned", "waiting", "published", "not-published"))
        .render();
  }

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    try (InputStream file =
        FrameTest.class.getResourceAsStream("/messages/look_" + language + ".properties")) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return words;
  }
}
