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
import java.util.HashMap;
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

  /// A new row, by column.
  static Map<String, Object> line(Notice notice, @Nullable Awaited awaits) {
    var line = new HashMap<String, Object>();
    line.put("id", notice.id());
    line.put("person", notice.to().person().value());
    line.put("appointment", notice.to().appointment().value());
    line.put("recipient", notice.to().as().code());
    line.put("move", notice.move());
    line.put("weight", notice.weight().code());
    line.put("round_id", notice.matter().round().value());
    line.put("unit_id", notice.matter().unit().value());
    line.put("parameters", notice.parameters());
    line.put("at", notice.at());
    var other = notice.to().onBehalfOf();
    if (other != null) {
      line.put("for_name", other);
    }
    var report = notice.matter().report();
    if (report != null) {
      line.put("report_id", report.value());
    }
    if (notice.weight() == Weight.TO_DO && awaits != null) {
      line.put("awaits", awaits.code());
    }
    return line;
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
