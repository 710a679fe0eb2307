package chengbao.submission.domain;

import static chengbao.submission.ReportMother.heading;
import static chengbao.submission.ReportMother.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.submission.ReportMother;
import java.util.List;
import org.junit.jupiter.api.Test;

/// 与上次报送稿对照: what the unit sees before it sends again.
class SinceSentTest {
  private final Version sent = ReportMother.submitted().version();

  @Test
  void a_text_that_nobody_touched_is_the_same_part_by_part() {
    var since = SinceSent.of(sent, sent.head(), sent.text().blocks(), sent.attachments());
    assertThat(since.same()).isTrue();
    assertThat(since.files()).isFalse();
    assertThat(since.number()).isEqualTo(1);
    assertThat(since.parts())
        .extracting(SinceSent.Passages::id)
        .containsExactly("head", "b1", "b3");
  }

  @Test
  void what_was_changed_added_taken_out_and_moved_is_counted_in_its_part() {
    var since =
        now(
            heading("b1", "一、主要举措和成效"),
            paragraph("b2", "全年召开专题会议5次。"),
            paragraph("n1", "组织集体学法14次，解决具体问题9个，讨论决定重大事项6件。"));
    assertThat(since.same()).isFalse();
    assertThat(List.of(since.changed(), since.added(), since.removed(), since.moved()))
        .containsExactly(1, 1, 2, 0);
    assertThat(since.parts().get(1).changes()).isEqualTo(2);
    assertThat(since.parts().getLast().heading()).isEqualTo("二、存在的不足和原因");
    assertThat(since.parts().getLast().differences())
        .allMatch(Difference.Removed.class::isInstance);
  }

  @Test
  void parts_that_change_places_are_moved_and_not_written_anew() {
    var since =
        now(
            heading("b3", "二、存在的不足和原因"),
            paragraph("b4", "一是法制审核力量偏弱。"),
            heading("b1", "一、主要举措和成效"),
            paragraph("b2", "全年召开专题会议4次。"));
    assertThat(since.moved()).isEqualTo(2);
    assertThat(since.changed() + since.added() + since.removed()).isZero();
    assertThat(since.same()).isFalse();
  }

  @Test
  void a_mark_that_keeps_a_passage_from_the_public_is_a_change() {
    var withheld = new TextBlock("b2", paragraph("b2", "").kind(), 0, "全年召开专题会议4次。", false, "涉密");
    var since =
        now(
            heading("b1", "一、主要举措和成效"),
            withheld,
            heading("b3", "二、存在的不足和原因"),
            paragraph("b4", "一是法制审核力量偏弱。"));
    assertThat(since.changed()).isEqualTo(1);
  }

  @Test
  void the_name_of_the_report_and_its_number_are_compared_as_well() {
    var since =
        SinceSent.of(
            sent, sent.head().numbered("白政报〔2026〕3号"), sent.text().blocks(), sent.attachments());
    assertThat(since.parts().getFirst().id()).isEqualTo("head");
    assertThat(since.parts().getFirst().changes()).isEqualTo(1);
  }

  private SinceSent now(TextBlock... blocks) {
    return SinceSent.of(sent, sent.head(), List.of(blocks), sent.attachments());
  }
}
