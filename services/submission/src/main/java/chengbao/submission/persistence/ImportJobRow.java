package chengbao.submission.persistence;

import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.Import.Cancelled;
import chengbao.submission.domain.Import.Checked;
import chengbao.submission.domain.Import.Finished;
import chengbao.submission.domain.Import.Running;
import chengbao.submission.domain.Import.Sheet;
import chengbao.submission.domain.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_job")
@SuppressWarnings("NullAway.Init")
class ImportJobRow {
  @Id UUID id;
  String state;
  String district;
  String kind;
  String fileName;
  int rowCount;
  UUID byPerson;
  UUID underAppointment;
  Instant checkedAt;
  @Nullable Instant endedAt;

  static ImportJobRow of(Import job) {
    var row = new ImportJobRow();
    var sheet = job.sheet();
    row.id = sheet.id();
    row.district = sheet.district();
    row.kind = sheet.kind().code();
    row.fileName = sheet.fileName();
    row.rowCount = sheet.rows();
    row.byPerson = sheet.by().value();
    row.underAppointment = sheet.under().value();
    row.checkedAt = sheet.at();
    row.take(job);
    return row;
  }

  void take(Import job) {
    state = job.state();
    switch (job) {
      case Checked _, Running _ -> {}
      case Finished finished -> endedAt = finished.at();
      case Cancelled cancelled -> endedAt = cancelled.at();
    }
  }

  Import job() {
    return switch (state) {
      case "checked" -> new Checked(sheet());
      case "running" -> new Running(sheet());
      case "finished" -> new Finished(sheet(), Objects.requireNonNull(endedAt));
      case "cancelled" -> new Cancelled(sheet(), Objects.requireNonNull(endedAt));
      default -> throw new IllegalStateException(state);
    };
  }

  private Sheet sheet() {
    return new Sheet(
        id,
        district,
        Import.Kind.of(kind),
        fileName,
        rowCount,
        new PersonId(byPerson),
        new AppointmentId(underAppointment),
        checkedAt);
  }
}
