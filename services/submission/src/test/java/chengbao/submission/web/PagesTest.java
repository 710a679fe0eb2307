package chengbao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The pages as officers use them, without a script.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class PagesTest extends AtDesk {
  private static final String NO_SECRETS = "本系统为非涉密系统，严禁存储、处理、传输国家秘密和工作秘密";

  @Test
  void a_drafter_begins_pastes_states_and_sends_and_the_signatory_signs() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var draft = pasted(drafter, id, Api.TEXT);
    assertThat(draft.text()).contains(NO_SECRETS, "公开属性和保密审查", "送签");
    var form = ready(draft, id);
    form.put("then", "send");
    var sent = drafter.post("/reports/" + id, form);
    assertThat(sent.text()).contains("已送签，等签发人办理");

    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var page = signatory.get("/reports/" + id);
    assertThat(page.text()).contains("请阅读全文后签发", "镇党委书记、镇长带头学法讲法");
    var signing = page.form("/reports/" + id + "/signature");
    signing.put("then", "submit");
    var submitted = signatory.post("/reports/" + id + "/signature", signing);
    assertThat(submitted.text()).contains("已报送", "现在等区司法局签收");
    assertThat(signatory.get("/reports/" + id + "/record").text())
        .contains("陈小满 开始拟稿", "陈小满 送签", "沈望舒 签发并报送");
  }

  @Test
  void a_second_press_of_the_same_button_signs_once() {
    var id = awaiting();
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var signing = signatory.get("/reports/" + id).form("/reports/" + id + "/signature");
    signing.put("then", "submit");
    assertThat(signatory.post("/reports/" + id + "/signature", signing).text()).contains("已报送");
    var again = signatory.post("/reports/" + id + "/signature", signing);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).contains("第1稿", "已报送");
  }

  @Test
  void a_second_press_of_send_is_answered_like_the_first() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = ready(pasted(drafter, id, Api.TEXT), id);
    form.put("then", "send");
    assertThat(drafter.post("/reports/" + id, form).text()).contains("已送签");
    var again = drafter.post("/reports/" + id, form);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).contains("已送签", "等签发人办理");
    form.put("command", UUID.randomUUID().toString());
    assertThat(drafter.post("/reports/" + id, form).text()).contains("写好的文字还在", "报告已送签或已报送，正文不能再改");
  }

  @Test
  void declining_needs_a_reason_and_the_drafter_sees_it() {
    var id = awaiting();
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var form = signatory.get("/reports/" + id).form("/reports/" + id + "/signature");
    form.put("then", "decline");
    var refused = signatory.post("/reports/" + id + "/signature", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("请写明要改什么");
    var second = refused.form("/reports/" + id + "/signature");
    second.put("then", "decline");
    second.put("reason", "第三部分请补充述法情况。");
    signatory.post("/reports/" + id + "/signature", second);
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/reports/" + id).text())
        .contains("沈望舒 没有签发，退回拟稿人", "第三部分请补充述法情况。");
  }

  @Test
  void two_drafters_in_one_section_see_both_texts_and_lose_none() {
    var first = browser(Demo.BAOLU_DRAFTER);
    var id = begun(first);
    var page = pasted(first, id, Api.TEXT);
    var second = browser(Demo.BAOLU_SECOND_DRAFTER);
    var theirs = second.get("/reports/" + id).form("/reports/" + id);
    var mine = page.form("/reports/" + id);
    var section = section(mine, "法制审核力量偏弱");
    theirs.put(section, "一是第二位拟稿人写的文字。");
    theirs.put("then", "save");
    assertThat(second.post("/reports/" + id, theirs).text()).contains("已保存");
    mine.put(section, "一是第一位拟稿人写的文字。");
    mine.put("then", "save");
    var conflict = first.post("/reports/" + id, mine);
    assertThat(conflict.status()).isEqualTo(422);
    assertThat(conflict.html().wholeText())
        .contains("没有保存：这一部分刚被别人改过", "一是第二位拟稿人写的文字。", "一是第一位拟稿人写的文字。");
    var merged = conflict.form("/reports/" + id);
    merged.put(section, "一是两位拟稿人合写的文字。");
    merged.put("then", "save");
    assertThat(first.post("/reports/" + id, merged).html().wholeText())
        .contains("已保存", "一是两位拟稿人合写的文字。");
  }

  @Test
  void two_drafters_in_two_sections_do_not_stop_each_other() {
    var first = browser(Demo.BAOLU_DRAFTER);
    var id = begun(first);
    var mine = pasted(first, id, Api.TEXT).form("/reports/" + id);
    var second = browser(Demo.BAOLU_SECOND_DRAFTER);
    var theirs = second.get("/reports/" + id).form("/reports/" + id);
    theirs.put(section(theirs, "法制审核力量偏弱"), "一是第二位拟稿人写的文字。");
    theirs.put("then", "save");
    second.post("/reports/" + id, theirs);
    mine.put(section(mine, "带头学法讲法"), "第一位拟稿人写的文字。");
    mine.put("then", "save");
    assertThat(first.post("/reports/" + id, mine).html().wholeText())
        .contains("已保存", "一是第二位拟稿人写的文字。", "第一位拟稿人写的文字。");
  }

  @Test
  void what_was_typed_survives_an_expired_login() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = pasted(drafter, id, Api.TEXT).form("/reports/" + id);
    var section = section(form, "法制审核力量偏弱");
    form.put(section, "一是登录过期前写的文字，一个字也不能丢。");
    form.put("then", "save");
    drafter.loseLogin();
    SubmissionStack.issuer().signsIn(Demo.BAOLU_DRAFTER);
    var kept = drafter.post("/reports/" + id, form);
    assertThat(kept.path()).isEqualTo("/kept");
    assertThat(kept.text()).contains("登录过期了", "写好的文字已经保留");
    var again = kept.form("/reports/" + id);
    assertThat(again.get(section)).contains("一个字也不能丢");
    assertThat(drafter.post("/reports/" + id, again).html().wholeText())
        .contains("已保存", "一是登录过期前写的文字，一个字也不能丢。");
  }

  @Test
  void a_refused_paste_keeps_its_text() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = drafter.get("/reports/" + id + "/import").form("/reports/" + id + "/text");
    form.put("text", "长".repeat(300_001));
    var refused = drafter.post("/reports/" + id + "/text", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("没有导入");
    assertThat(refused.form("/reports/" + id + "/text").get("text")).hasSize(300_001);
  }

  @Test
  void a_paste_larger_than_any_report_is_turned_away_with_a_sentence() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = drafter.get("/reports/" + id + "/import").form("/reports/" + id + "/text");
    form.put("text", "x".repeat(33_600_000));
    var refused = drafter.post("/reports/" + id + "/text", form);
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.text()).contains("没有上传：内容超过了大小上限。");
  }

  @Test
  void a_changed_text_has_to_be_reviewed_for_secrets_again() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = ready(pasted(drafter, id, Api.TEXT), id);
    form.put("then", "save");
    var saved = drafter.post("/reports/" + id, form).form("/reports/" + id);
    assertThat(saved).containsEntry("secrecyStood", "true");
    saved.put(section(saved, "法制审核力量偏弱"), "一是后来改的文字。");
    saved.put("then", "send");
    var refused = drafter.post("/reports/" + id, saved);
    assertThat(refused.text()).contains("正文最后一次改动之后还没有做保密审查");
    assertThat(refused.html().wholeText()).contains("一是后来改的文字。");
  }

  @Test
  void another_units_report_does_not_exist() {
    var id = begun(browser(Demo.BAOLU_DRAFTER));
    var stranger = browser(Demo.WANGCHAO_DRAFTER);
    assertThat(stranger.get("/reports/" + id).status()).isEqualTo(404);
    assertThat(stranger.get("/reports/" + id + "/record").status()).isEqualTo(404);
    assertThat(stranger.get("/reports/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(stranger.post("/reports/" + id, Map.of("then", "save")).status()).isEqualTo(404);
  }

  @Test
  void the_office_opens_a_round_once_and_sees_every_unit() {
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form = office.get("/rounds/new").form("/rounds");
    assertThat(office.post("/rounds", form).text()).contains("请写通知文号");
    var filled = office.get("/rounds/new").form("/rounds");
    filled.put("noticeNumber", "安法治办〔2026〕9号");
    filled.put("dueDay", "2099-02-28");
    var opened = office.post("/rounds", filled);
    assertThat(opened.text()).contains("2099年2月28日（周六，休息日）24时前", "报送率", "未开始");
    assertThat(office.post("/rounds", filled).path()).isEqualTo(opened.path());
  }

  @Test
  void every_page_reads_in_english_too() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    assertThat(drafter.get("/?lang=en").text()).contains("My work");
    assertThat(drafter.get("/reports/" + id + "?lang=en").text()).contains("Send for signature");
    assertThat(drafter.get("/rounds?lang=en").text()).contains("Rounds");
  }
}
