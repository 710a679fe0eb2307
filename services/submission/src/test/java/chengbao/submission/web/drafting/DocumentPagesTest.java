package chengbao.submission.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.worker.Readers;
import chengbao.manuscript.worker.Worker;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import chengbao.submission.web.files.WordFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Documents that officers bring: what is hidden in them is shown, what is broken harms nobody.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class DocumentPagesTest extends AtDesk {

  @Test
  void a_word_file_without_anything_hidden_is_taken_at_once() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var draft = upload(drafter, id, "报告.docx", WordFile.of(Api.TEXT));
    assertThat(draft.html().wholeText()).contains("已保存", "镇党委书记、镇长带头学法讲法");
  }

  @Test
  void changes_nobody_accepted_are_shown_and_the_drafter_chooses() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var file = WordFile.withChanges(Api.TEXT, "151次", "167次");
    var asked = upload(drafter, id, "修改稿.docx", file);
    assertThat(asked.path()).startsWith("/reports/" + id + "/documents/");
    assertThat(asked.text()).contains("还没有导入", "修订：插入的文字　1 处", "167次", "修订：删去的文字　1 处", "151次");
    var form = asked.form(asked.path());
    var unanswered = drafter.post(asked.path(), form);
    assertThat(unanswered.status()).isEqualTo(422);
    assertThat(unanswered.text()).contains("没有导入：请选择接受还是拒绝修订");
    var choice = unanswered.form(asked.path());
    choice.put("changes", "rejected");
    var draft = drafter.post(asked.path(), choice);
    assertThat(draft.html().wholeText()).contains("全年开展执法检查151次。").doesNotContain("167次");
    assertThat(draft.text()).contains("正文来自 修改稿.docx，已拒绝全部修订");
    assertThat(drafter.post(asked.path(), choice).path()).isEqualTo("/reports/" + id);
  }

  @Test
  void a_program_is_asked_by_a_refusal() {
    var id = api.begin(Demo.BAOLU_DRAFTER, api.round(2025), UUID.randomUUID().toString());
    var report = id.statusCode(201).extract().<String>path("id");
    var file = WordFile.withChanges(Api.TEXT, "151次", "167次");
    var path = "/api/reports/" + report + "/document";
    var refused = api.upload(Demo.BAOLU_DRAFTER, path, file).statusCode(422).extract();
    assertThat(refused.<String>path("code")).isEqualTo("document-asks");
    assertThat(refused.<Map<String, String>>path("parameters"))
        .containsOnly(Map.entry("inserted", "1"), Map.entry("deleted", "1"));
    api.upload(Demo.BAOLU_DRAFTER, path + "?changes=accepted", file).statusCode(200);
  }

  @Test
  void traditional_script_is_offered_in_simplified_and_the_original_is_kept() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var asked = pasted(drafter, id, "一、2025年度推進法治政府建設的主要舉措和成效\n全鎮組織學習討論會議4次，辦理行政處罰案件23件。");
    assertThat(asked.path()).startsWith("/reports/" + id + "/documents/");
    assertThat(asked.text()).contains("原文是繁体字", "推進法治政府建設", "推进法治政府建设");
    var draft = drafter.post(asked.path(), asked.form(asked.path()));
    assertThat(draft.html().wholeText()).contains("全镇组织学习讨论会议4次");
    assertThat(drafter.get("/reports/" + id + "/origin").text()).contains("全鎮組織學習討論會議4次");
  }

  @Test
  void lines_of_a_portal_are_set_aside_and_can_be_looked_at() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var draft = pasted(drafter, id, "当前位置：首页 > 政务公开 > 法治政府建设年度报告\n字体：大 中 小 打印\n" + Api.TEXT);
    assertThat(draft.text()).contains("已去除 2 行网页文字", "字体：大 中 小 打印");
    assertThat(drafter.get("/reports/" + id + "/origin").text()).contains("已去除 2 行", "当前位置：首页");
  }

  @Test
  void a_broken_file_and_a_reader_that_dies_harm_nobody() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var whole = WordFile.of(Api.TEXT);
    var refused = upload(drafter, id, "坏了.docx", Arrays.copyOf(whole, whole.length / 2));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("没有导入", "草稿原来的文字没有变");
    var reader = ((Worker) Readers.current()).processId().orElseThrow();
    var process = ProcessHandle.of(reader).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    var draft = upload(drafter, id, "报告.docx", whole);
    assertThat(draft.html().wholeText()).contains("已保存", "镇党委书记、镇长带头学法讲法");
    assertThat(((Worker) Readers.current()).processId())
        .isPresent()
        .isNotEqualTo(OptionalLong.of(reader));
  }

  @Test
  void another_units_document_does_not_exist() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var asked = upload(drafter, id, "修改稿.docx", WordFile.withChanges(Api.TEXT, "151次", "167次"));
    var stranger = browser(Demo.WANGCHAO_DRAFTER);
    assertThat(stranger.get(asked.path()).status()).isEqualTo(404);
    assertThat(stranger.get("/reports/" + id + "/origin").status()).isEqualTo(404);
  }

  private static Browser.Page upload(Browser drafter, String id, String name, byte[] content) {
    var form = drafter.get("/reports/" + id + "/import").form("/reports/" + id + "/document");
    return drafter.upload("/reports/" + id + "/document", form, name, content);
  }
}
