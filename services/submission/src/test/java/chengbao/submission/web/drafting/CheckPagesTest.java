package chengbao.submission.web.drafting;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.ReportMother;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Findings and figures beside the text while it is written.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class CheckPagesTest extends AtDesk {
  private static final String OFF = "全年出具合法性审核意见52件，其中重大行政决策6件、行政规范性文件3件、合同协议41件。";
  private static final String FITS = "全年出具合法性审核意见50件，其中重大行政决策6件、行政规范性文件3件、合同协议41件。";

  @Inject Reports reports;
  @Inject Pace pace;

  @Test
  void the_text_on_the_page_is_checked_and_not_saved() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var form = pasted(drafter, id, Api.TEXT).form("/reports/" + id);
    var section = section(form, "带头学法讲法");
    form.put(section, form.get(section) + "\n" + OFF);
    form.put("then", "check");
    var checked = drafter.post("/reports/" + id, form);
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.html().wholeText()).contains("文字还没有保存", "6+3+41=50", OFF);
    assertThat(checked.form("/reports/" + id))
        .containsEntry("base-" + id(section), form.get("base-" + id(section)));
    assertThat(drafter.get("/reports/" + id).html().wholeText()).doesNotContain(OFF);
  }

  @Test
  void a_finding_leads_to_its_passage_and_back() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var page = pasted(drafter, id, Api.TEXT + OFF).html();
    var finding = page.expectFirst(".finding:contains(6+3+41=50)");
    var link = finding.expectFirst("a[data-field]");
    var passage = page.expectFirst("[id=" + link.attr("href").substring(1) + "]");
    assertThat(passage.select("mark").text()).contains("52件");
    assertThat(passage.select("a[href=#" + finding.id() + "]")).isNotEmpty();
    assertThat(page.select("textarea[id=" + link.attr("data-field") + "]")).hasSize(1);
  }

  @Test
  void sums_that_come_out_are_worked_beside_the_text() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var page = pasted(drafter, id, Api.TEXT + FITS);
    assertThat(page.html().select(".side .sum").text()).contains("6+3+41=50", "对得上");
    assertThat(page.html().select(".side table").text()).contains("合法性审核意见", "50件");
  }

  @Test
  void whoever_checks_too_often_waits_and_keeps_the_text() {
    var drafter = browser(Demo.LINDU_DRAFTER);
    var id = begunIn(drafter, Demo.LINDU_ADMINISTRATOR);
    var form = drafter.get("/reports/" + id).form("/reports/" + id);
    form.put("then", "check");
    form.put("documentNumber", "写了一半的文号");
    assertThat(drafter.post("/reports/" + id, form).status()).isEqualTo(200);
    var refused =
        eventually().until(() -> hurried(drafter, id, form), page -> page.status() == 429);
    assertThat(refused.text()).contains("没有校核：校核太频繁");
    assertThat(refused.form("/reports/" + id)).containsEntry("documentNumber", "写了一半的文号");
  }

  @Test
  void a_script_learns_that_the_login_has_expired_and_nothing_is_kept() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    drafter.loseLogin();
    var answer = drafter.byScript("/reports/" + id, Map.of("then", "check"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(drafter.cookies()).noneMatch(cookie -> cookie.getName().contains("kept"));
  }

  @Test
  void a_rule_that_could_not_run_is_named_and_stops_nobody() {
    var id = awaiting();
    var report = ReportId.of(id);
    var checkup =
        new Checkup(
            "national 2026.1",
            List.of(),
            List.of(),
            List.of(),
            Map.of("C07-copied", "java.lang.ArithmeticException"));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var awaiting =
              (chengbao.submission.domain.AwaitingSignature)
                  reports.forChange(report).orElseThrow();
          var editable =
              awaiting.decline(
                  new chengbao.submission.domain.Decline(
                      "再看看", ReportMother.SIGNATORY.person(), ReportMother.MORNING));
          reports.save(editable);
          reports.save(
              ((Editable) editable)
                  .requestSignature(ReportMother.DRAFTER, checkup, ReportMother.MORNING));
        });
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var page = signatory.get("/reports/" + id);
    assertThat(page.text()).contains("有 1 项校核没能运行", "审核单位收到后会再次校核");
    var signing = page.form("/reports/" + id + "/signature");
    signing.put("then", "submit");
    assertThat(signatory.post("/reports/" + id + "/signature", signing).text()).contains("已报送");
  }

  /// After all the checks that a person has in a span; where the machine is so slow that the span
  /// is over meanwhile, it is tried again.
  private Browser.Page hurried(Browser drafter, String id, Map<String, String> form) {
    var spent = false;
    while (!spent) {
      try {
        pace.take(Demo.LINDU_DRAFTER.personId());
      } catch (Refused tooOften) {
        spent = true;
      }
    }
    return drafter.post("/reports/" + id, form);
  }

  private static String id(String field) {
    return field.substring("body-".length());
  }
}
