package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.TOWN;
import static chengbao.submission.ReportMother.begun;
import static chengbao.submission.ReportMother.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.manuscript.TrackedChanges;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 报告名称、主送、落款 are filled from round and unit.
class FilledHeadTest {
  private final Fakes fakes = new Fakes();
  private final Caller drafter = Fakes.caller(DRAFTER);
  private final SaveHead saveHead = new SaveHead(fakes.drafting);

  @Test
  void only_the_number_is_typed_and_nothing_else_is_taken() {
    fakes.having(begun());
    var head = saveHead.save(drafter, REPORT, 1, given(null, null)).papers().text().head();
    assertThat(head.documentNumber()).isEqualTo("白政报〔2026〕3号");
    assertThat(head.title()).isEqualTo("白鹭镇人民政府关于2025年度法治政府建设情况的报告");
    saveHead.save(drafter, REPORT, 2, given(head.title(), null));
    refuses(given("2025年工作总结", null), "title");
    refuses(given(head.title(), LocalDate.of(2026, 2, 11)), "signedOn");
    assertThat(fakes.acts).extracting("verb").containsExactly("save-head", "save-head");
  }

  @Test
  void a_document_read_in_keeps_its_text_and_what_it_bore_around_it_is_told() {
    fakes.having(begun());
    var text =
        """
        白鹭镇2025年工作总结

        区委：

        一、主要举措和成效

        全年召开专题会议5次。

        白鹭镇司法所
        2026年2月11日
        """;
    var read =
        new ReadDocument(fakes.drafting, fakes.origins).read(drafter, REPORT, 1, pasted(text));
    var head = read.papers().text().head();
    assertThat(head.title()).isEqualTo("白鹭镇人民政府关于2025年度法治政府建设情况的报告");
    assertThat(head.signatureUnit()).isEqualTo("白鹭镇人民政府");
    assertThat(head.signedOn()).isNull();
    assertThat(read.papers().text().blocks()).extracting("text").contains("全年召开专题会议5次。");
    assertThat(fakes.origins.find(REPORT).orElseThrow().replaced())
        .extracting(Origin.Replaced::part)
        .contains("title", "signatureUnit");
  }

  @Test
  void a_renamed_unit_signs_by_the_name_it_has_when_it_sends_and_what_is_frozen_stays() {
    fakes.having(ready());
    fakes.units.save(TOWN.renamed(new Unit.Designation("白鹭街道办事处", "白鹭街道")));
    var sheet =
        new ReadReport(
                fakes.atWork,
                fakes.reports,
                fakes.units,
                fakes.rounds,
                fakes.unitThen,
                fakes.filledHead,
                fakes.checking)
            .read(drafter, REPORT);
    assertThat(sheet.report().cover().version()).isEqualTo(ready().cover().version());
    var sent =
        fakes.filledHead.in(ready()).requestSignature(DRAFTER, ReportMother.checkup(), MORNING);
    fakes.having(sent);
    assertThat(sent.version().text().title()).isEqualTo("白鹭街道办事处关于2025年度法治政府建设情况的报告");
    fakes.units.save(TOWN.at(3));
    assertThat(
            ((InHouse) fakes.reports.find(REPORT).orElseThrow()).version().head().signatureUnit())
        .isEqualTo("白鹭街道办事处");
  }

  private static BroughtText pasted(String text) {
    return new OpenDocument().open(new OpenDocument.Document.Pasted(text), TrackedChanges.ACCEPTED);
  }

  private static SaveHead.Given given(@Nullable String title, @Nullable LocalDate day) {
    return new SaveHead.Given("白政报〔2026〕3号", title, null, "白鹭镇人民政府", day);
  }

  private void refuses(SaveHead.Given given, String field) {
    assertThatThrownBy(() -> saveHead.save(drafter, REPORT, 3, given))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(Refusal.HEAD_IS_FILLED);
              assertThat(refused.parameters()).containsEntry("field", field);
            });
  }
}
