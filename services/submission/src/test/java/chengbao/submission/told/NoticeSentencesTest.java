package chengbao.submission.told;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.ReportMother;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.Weight;
import chengbao.submission.domain.notice.WhoIsTold;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeSentencesTest {
  private final NoticeSentences sentences = new NoticeSentences();

  @Test
  void every_cell_of_the_table_has_a_sentence_in_both_languages() {
    for (var move : WhoIsTold.moves()) {
      var row = WhoIsTold.of(move).orElseThrow();
      for (var as : row.cells().keySet()) {
        assertThat(sentences.of(notice(move, as), Locale.CHINA)).matches("[^{}]*\\p{IsHan}[^{}]*。");
        assertThat(sentences.of(notice(move, as), Locale.ENGLISH)).matches("[^{}\\p{IsHan}]+\\.");
      }
      if (!row.ends().isEmpty()) {
        assertThat(sentences.done(move, Locale.CHINA)).isNotBlank();
        assertThat(sentences.done(move, Locale.ENGLISH)).isNotBlank();
      }
    }
  }

  @Test
  void a_deadline_is_said_as_an_office_says_it() {
    var notice = notice("open-round", Recipient.DRAFTER);
    assertThat(sentences.of(notice, Locale.CHINA)).contains("2026年2月28日24时截止");
    assertThat(sentences.of(notice, Locale.ENGLISH)).contains("24:00 on 2026-02-28");
  }

  @Test
  void what_somebody_wrote_is_in_no_sentence() {
    for (var move : WhoIsTold.moves()) {
      for (var as : WhoIsTold.of(move).orElseThrow().cells().keySet()) {
        assertThat(sentences.of(notice(move, as), Locale.ENGLISH)).doesNotContain("because");
      }
    }
  }

  private static Notice notice(String move, Recipient as) {
    return new Notice(
        UUID.randomUUID(),
        new Notice.Addressee(
            new PersonId(ReportMother.id(1)), new AppointmentId(ReportMother.id(2)), as, null),
        move,
        Weight.NEWS,
        new Notice.Matter(ReportMother.ROUND.id(), ReportMother.TOWN_ID, null),
        Map.of(
            "unit",
            "Town",
            "year",
            "2025",
            "by",
            "A",
            "office",
            "Office",
            "asked",
            "Bureau",
            "index",
            "7",
            "until",
            "2026-02-28T16:00:00Z",
            "days",
            "3",
            "reason",
            "because"),
        ReportMother.MORNING,
        null,
        null);
  }
}
