package chengbao.submission.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.word.CopyMarks;
import chengbao.manuscript.word.OfficialDocument;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// An edited copy brought again: what it changes is taken over or refused, passage by passage.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ChangesPagesTest extends AtDesk {
  private static final String WAS = "年内配备专职审核人员2名";
  private static final String IS = "年内配备专职审核人员3名";

  @Test
  void the_same_file_twice_changes_nothing() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var before = version(drafter, id);
    var page = brought(drafter, id, drafter.file("/reports/" + id + "/word"));
    assertThat(page.text()).contains("文件里的文字与网页上的草稿相同");
    assertThat(version(drafter, id)).isEqualTo(before);
  }

  @Test
  void one_change_is_taken_over_and_another_refused() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var copy = drafter.file("/reports/" + id + "/word");
    var edited = edited(copy, Map.of(WAS, IS, "编制调整尚未到位", "编制调整还没有到位"));
    var page = brought(drafter, id, edited);
    assertThat(page.html().select(".change")).hasSize(2);
    var form = page.form(page.path());
    var refused = page.html().select(".change:contains(编制调整) input[value=keep]").attr("name");
    form.put(refused, "keep");
    form.put("then", "chosen");
    var after = drafter.post(page.path(), form);
    assertThat(after.html().wholeText()).contains(IS, "编制调整尚未到位").doesNotContain("还没有到位");
    assertThat(drafter.get("/reports/" + id + "/earlier").html().select("tbody tr")).isNotEmpty();
  }

  @Test
  void all_at_once_leaves_what_somebody_else_wrote_meanwhile() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var copy = drafter.file("/reports/" + id + "/word");
    var second = browser(Demo.BAOLU_SECOND_DRAFTER);
    var theirs = second.get("/reports/" + id).form("/reports/" + id);
    var body = section(theirs, "法制审核力量偏弱");
    theirs.put(body, theirs.getOrDefault(body, "").replace("编制调整尚未到位", "编制调整须报批"));
    theirs.put("then", "save");
    second.post("/reports/" + id, theirs);
    var page = brought(drafter, id, edited(copy, Map.of(WAS, IS)));
    assertThat(page.text()).contains("有 1 处在下载之后网页上也改过", "只有网页上改过这一段");
    var form = page.form(page.path());
    form.put("then", "all");
    assertThat(drafter.post(page.path(), form).html().wholeText()).contains(IS, "编制调整须报批");
  }

  @Test
  void what_was_saved_while_choosing_shows_the_comparison_again_with_the_choice()
      throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var copy = drafter.file("/reports/" + id + "/word");
    var page = brought(drafter, id, edited(copy, Map.of(WAS, IS)));
    var form = page.form(page.path());
    form.replaceAll((name, value) -> name.startsWith("c-") ? "keep" : value);
    var second = browser(Demo.BAOLU_SECOND_DRAFTER);
    var theirs = second.get("/reports/" + id).form("/reports/" + id);
    var body = section(theirs, "法制审核力量偏弱");
    theirs.put(body, "一是第二位拟稿人写的文字。");
    second.post("/reports/" + id, theirs);
    form.put("then", "chosen");
    var again = drafter.post(page.path(), form);
    assertThat(again.status()).isEqualTo(412);
    assertThat(again.html().select(".change:contains(3名) input[value=keep]").hasAttr("checked"))
        .isTrue();
    var renewed = again.form(page.path());
    renewed.put("then", "all");
    assertThat(drafter.post(page.path(), renewed).html().wholeText()).contains(IS, "第二位拟稿人写的文字");
  }

  @Test
  void a_file_without_marks_is_compared_all_the_same_and_says_so() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var page = brought(drafter, id, WordFile.of(Api.TEXT.replace(WAS, IS)));
    assertThat(page.text()).contains("没有带下载时的记号");
    var form = page.form(page.path());
    form.put("then", "none");
    assertThat(drafter.post(page.path(), form).html().wholeText()).contains(WAS);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get(page.path()).status()).isEqualTo(404);
  }

  @Test
  void a_program_asks_what_a_copy_changes_and_takes_one_over() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var path = "/api/reports/" + id + "/document";
    var edited = edited(drafter.file("/reports/" + id + "/word"), Map.of(WAS, IS));
    var change = api.upload(Demo.BAOLU_DRAFTER, path + "/comparison", edited).statusCode(200);
    change.body("[0].kind", equalTo("changed"));
    var key = change.extract().<String>path("[0].key");
    api.upload(Demo.BAOLU_DRAFTER, path + "/changes?take=" + key, edited).statusCode(200);
    assertThat(drafter.get("/reports/" + id).html().wholeText()).contains(IS);
  }

  @Test
  void a_copy_of_a_draft_keeps_its_marks_when_a_program_packs_it_anew() throws IOException {
    var read = (Reading.Read) ReportReader.readText(Api.TEXT);
    Manuscript report = read.manuscript();
    var edited = edited(OfficialDocument.of(report), Map.of(WAS, IS));
    assertThat(CopyMarks.in(edited)).hasSize(report.blocks().size());
  }

  private static String version(Browser drafter, String id) {
    return drafter.get("/reports/" + id).html().select("input[name=version]").val();
  }

  private static Browser.Page brought(Browser drafter, String id, byte[] file) {
    var form = drafter.get("/reports/" + id + "/import").form("/reports/" + id + "/document");
    return drafter.upload("/reports/" + id + "/document", form, "报告.docx", file);
  }

  /// The file with other words, as a word processor would save it.
  private static byte[] edited(byte[] file, Map<String, String> words) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(file));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals("word/document.xml")) {
          for (var word : words.entrySet()) {
            part = part.replace(word.getKey(), word.getValue());
          }
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(part.getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
