package chengbao.submission.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the drafting page's script sends while somebody types, and the earlier drafts that come of
/// it.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class AutosaveTest extends AtDesk {

  @Test
  void a_section_is_saved_by_itself_and_the_page_goes_on_from_there() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = pasted(drafter, id, Api.TEXT).form("/reports/" + id);
    var body = section(form, "法制审核力量偏弱");
    form.put(body, "一是自动保存的文字。");
    var saved = json(autosave(drafter, id, form, body));
    assertThat(saved.path("alone").asBoolean()).isTrue();
    goOn(form, body, saved);
    form.put(body, "一是接着写的文字。");
    goOn(form, body, json(autosave(drafter, id, form, body)));
    assertThat(drafter.get("/reports/" + id).html().wholeText()).contains("一是接着写的文字。");
    form.put("then", "save");
    assertThat(drafter.post("/reports/" + id, form).text()).contains("已保存");
  }

  @Test
  void somebody_elses_words_are_not_overwritten_and_both_are_shown() throws IOException {
    var first = browser(Demo.BAOLU_DRAFTER);
    var id = begun(first);
    var mine = pasted(first, id, Api.TEXT).form("/reports/" + id);
    var body = section(mine, "法制审核力量偏弱");
    var second = browser(Demo.BAOLU_SECOND_DRAFTER);
    var theirs = second.get("/reports/" + id).form("/reports/" + id);
    theirs.put(body, "一是第二位拟稿人写的文字。");
    assertThat(autosave(second, id, theirs, body).status()).isEqualTo(200);
    mine.put(body, "一是第一位拟稿人写的文字。");
    var stale = autosave(first, id, mine, body);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(json(stale).path("code").asText()).isEqualTo("section-stale");
    mine.put("then", "check");
    var page = first.post("/reports/" + id, mine).html();
    assertThat(page.wholeText()).contains("一是第二位拟稿人写的文字。", "一是第一位拟稿人写的文字。");
    var merged = page.expectFirst("button[data-merged]");
    mine.put("version-" + body.substring(5), merged.attr("data-version"));
    mine.put(body, "一是合写的文字。");
    assertThat(autosave(first, id, mine, body).status()).isEqualTo(200);
  }

  @Test
  void a_text_saved_by_itself_has_to_be_reviewed_for_secrets_again() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var ready = ready(pasted(drafter, id, Api.TEXT), id);
    ready.put("then", "save");
    var form = drafter.post("/reports/" + id, ready).form("/reports/" + id);
    var body = section(form, "法制审核力量偏弱");
    form.put(body, "一是审查以后写的文字。");
    goOn(form, body, json(autosave(drafter, id, form, body)));
    form.put("then", "send");
    assertThat(drafter.post("/reports/" + id, form).text()).contains("正文最后一次改动之后还没有做保密审查");
  }

  @Test
  void head_and_disclosure_are_saved_by_themselves_too_once_they_are_complete() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = pasted(drafter, id, Api.TEXT).form("/reports/" + id);
    form.put("documentNumber", "白政报〔2026〕3号");
    form.put("disclosure", "active");
    var first = json(fields(drafter, id, form));
    assertThat(first.path("alone").asBoolean()).isTrue();
    assertThat(first.path("refused")).isEmpty();
    assertThat(first.path("marks").path("secrecyStood").asText()).isEqualTo("false");
    goOn(form, first);
    form.put("secrecyReviewer", "梁听雨");
    form.put("secrecyCleared", "true");
    var second = json(fields(drafter, id, form));
    assertThat(second.path("marks").path("secrecyStood").asText()).isEqualTo("true");
    goOn(form, second);
    var page = drafter.get("/reports/" + id).form("/reports/" + id);
    assertThat(page)
        .containsEntry("documentNumber", "白政报〔2026〕3号")
        .containsEntry("disclosure", "active");
    assertThat(page.get("version")).isEqualTo(form.get("version"));
    form.put("documentNumber", "白政报〔2026〕4号");
    form.put("base-head", "0000000000000000");
    assertThat(json(fields(drafter, id, form)).path("refused")).hasSize(1);
  }

  private static Browser.Page fields(Browser drafter, String id, Map<String, String> form) {
    var sent = new LinkedHashMap<>(form);
    sent.keySet().removeIf(name -> name.startsWith("body-") || name.startsWith("heading-"));
    return drafter.byScript("/reports/" + id + "/fields", sent);
  }

  private static void goOn(Map<String, String> form, JsonNode saved) {
    saved
        .path("marks")
        .properties()
        .forEach(mark -> form.put(mark.getKey(), mark.getValue().asText()));
    form.put("version", saved.path("report").asText());
  }

  @Test
  void an_earlier_text_is_compared_and_restored() throws IOException {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = pasted(drafter, id, Api.TEXT).form("/reports/" + id);
    var body = section(form, "法制审核力量偏弱");
    form.put(body, "一是后来改成这样的文字。");
    goOn(form, body, json(autosave(drafter, id, form, body)));
    form.put(body, "一是同一次修改里又改的文字。");
    autosave(drafter, id, form, body);
    var list = drafter.get("/reports/" + id + "/earlier");
    var links = list.html().select("tbody a");
    assertThat(links).hasSize(1);
    var compared = drafter.get(links.attr("href"));
    assertThat(compared.html().select("ins").text()).contains("同一次修改里又改的文字");
    assertThat(compared.html().select("del").text()).contains("法制审核力量偏弱");
    var restored = drafter.post(compared.path(), compared.form(compared.path()));
    assertThat(restored.html().wholeText()).contains("法制审核力量偏弱").doesNotContain("又改的文字");
    assertThat(autosave(drafter, id, form, body).status()).isEqualTo(412);
    assertThat(drafter.get("/reports/" + id + "/earlier").html().select("tbody tr")).hasSize(2);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get(compared.path()).status()).isEqualTo(404);
  }

  private static Browser.Page autosave(
      Browser browser, String id, Map<String, String> form, String body) {
    var section = body.substring("body-".length());
    var sent = new LinkedHashMap<String, String>();
    for (var name : new String[] {"version", "version-" + section, "heading-" + section, body}) {
      if (form.containsKey(name)) {
        sent.put(name, form.get(name));
      }
    }
    return browser.byScript("/reports/" + id + "/sections/" + section, sent);
  }

  /// What the script takes over into the page's hidden fields.
  private static void goOn(Map<String, String> form, String body, JsonNode saved) {
    var section = body.substring("body-".length());
    form.put("version-" + section, saved.path("section").asText());
    form.put("base-" + section, saved.path("base").asText());
    if (saved.path("alone").asBoolean()) {
      form.put("version", saved.path("report").asText());
    }
  }

  private static JsonNode json(Browser.Page answer) throws IOException {
    return new ObjectMapper().readTree(answer.html().wholeText());
  }
}
