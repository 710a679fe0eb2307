package chengbao.submission.persistence;

import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Awaited;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.Weight;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "notice")
@SuppressWarnings("NullAway.Init")
class NoticeRow {
  @Id UUID id;
  UUID person;
  UUID appointment;
  String recipient;
  @Nullable String forName;
  String move;
  String weight;
  @Nullable String awaits;
  UUID roundId;
  UUID unitId;
  @Nullable UUID reportId;

  @JdbcTypeCode(SqlTypes.JSON)
  String parameters;

  Instant at;
  @Nullable Instant readAt;
  @Nullable String settledMove;
  @Nullable String settledBy;
  @Nullable Instant settledAt;

  static NoticeRow of(Notice notice, @Nullable Awaited awaits) {
    var row = new NoticeRow();
    var report = notice.matter().report();
    row.id = notice.id();
    row.person = notice.to().person().value();
    row.appointment = notice.to().appointment().value();
    row.recipient = notice.to().as().code();
    row.forName = notice.to().onBehalfOf();
    row.move = notice.move();
    row.weight = notice.weight().code();
    row.awaits = notice.weight() == Weight.TO_DO && awaits != null ? awaits.code() : null;
    row.roundId = notice.matter().round().value();
    row.unitId = notice.matter().unit().value();
    row.reportId = report == null ? null : report.value();
    row.parameters = Documents.write(notice.parameters());
    row.at = notice.at();
    return row;
  }

  Notice notice() {
    return new Notice(
        id,
        new Notice.Addressee(
            new PersonId(person), new AppointmentId(appointment), Recipient.of(recipient), forName),
        move,
        Weight.of(weight),
        new Notice.Matter(
            new RoundId(roundId),
            new UnitId(unitId),
            reportId == null ? null : new ReportId(reportId)),
        Documents.read(parameters, new TypeReference<Map<String, String>>() {}),
        at,
        readAt,
        settledMove == null || settledBy == null || settledAt == null
            ? null
            : new Notice.Settled(settledMove, settledBy, settledAt));
  }
}
