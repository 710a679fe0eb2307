package chengbao.submission.persistence;

import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "round")
@SuppressWarnings("NullAway.Init")
class RoundRow {
  @Id UUID id;
  UUID officeId;
  String district;
  String title;
  String noticeNumber;
  String noticeText;
  String copyTo;
  int reportYear;
  LocalDate periodFirst;
  LocalDate periodLast;
  Instant opensAt;
  Instant dueAt;
  Instant graceUntil;
  @Nullable Instant cutOffAt;
  @Nullable LocalDate publishBy;
  String stage;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "template_id", referencedColumnName = "id")
  @JoinColumn(name = "template_version", referencedColumnName = "version")
  OutlineRow outline;

  /// The chains in force, for SQL; the whole history is in `terms`.
  @JdbcTypeCode(SqlTypes.JSON)
  String chains;

  @JdbcTypeCode(SqlTypes.JSON)
  String terms;

  long version;

  void take(Round round, OutlineRow inForce) {
    var task = round.task();
    var times = round.times();
    id = round.id().value();
    officeId = round.office().value();
    district = round.district();
    title = task.title();
    noticeNumber = task.noticeNumber();
    noticeText = task.noticeText();
    copyTo = task.copyTo();
    reportYear = task.reportYear();
    periodFirst = task.period().first();
    periodLast = task.period().last();
    opensAt = times.opens();
    dueAt = times.due();
    graceUntil = times.grace();
    cutOffAt = times.cutOff();
    publishBy = times.publishBy();
    stage = round.stage().code();
    outline = inForce;
    chains = Documents.write(round.chains());
    terms = Documents.write(round.terms());
    version = round.version();
  }

  Round round() {
    return new Round(
        new RoundId(id),
        new UnitId(officeId),
        district,
        new Task(
            title,
            noticeNumber,
            noticeText,
            reportYear,
            new Task.Period(periodFirst, periodLast),
            copyTo),
        new Timetable(opensAt, dueAt, graceUntil, cutOffAt, publishBy),
        Documents.read(terms, new TypeReference<List<Terms>>() {}),
        Round.Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
        version);
  }
}
