package chengbao.review.persistence;

import chengbao.review.domain.Round;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// The round of a case.
@Embeddable
@NullUnmarked
class RoundColumns {
  @Column(name = "round")
  UUID id;

  @Column(name = "round_title")
  String title;

  @Column(name = "round_notice")
  String noticeNumber;

  @Column(name = "report_year")
  int reportYear;

  @Column(name = "round_due")
  Instant due;

  static RoundColumns of(Round round) {
    RoundColumns columns = new RoundColumns();
    columns.id = round.id();
    columns.title = round.title();
    columns.noticeNumber = round.noticeNumber();
    columns.reportYear = round.reportYear();
    columns.due = round.due();
    return columns;
  }

  Round round() {
    return new Round(id, title, noticeNumber, reportYear, due);
  }
}
