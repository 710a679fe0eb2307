package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.RecallRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A unit's request to have its report back, with the answer once there is one.
@Entity
@Table(name = "recall_requests")
@NullUnmarked
class RecallRequestRow {
  @Id UUID event;

  @Column(name = "case_id")
  UUID caseId;

  int version;
  String reason;
  UUID person;
  String name;

  @Column(name = "unit_name")
  String unitName;

  @Column(name = "asked_at")
  Instant askedAt;

  @Nullable Boolean granted;
  @Nullable String answer;

  @Column(name = "answered_by")
  @Nullable String answeredBy;

  @Column(name = "answered_at")
  @Nullable Instant answeredAt;

  static RecallRequestRow of(RecallRequest request) {
    var row = new RecallRequestRow();
    row.event = request.event();
    row.caseId = request.report().value();
    row.version = request.number();
    row.reason = request.reason();
    row.person = request.person().value();
    row.name = request.name();
    row.unitName = request.unitName();
    row.askedAt = request.at();
    return row;
  }

  RecallRequest request() {
    return new RecallRequest(
        event, new CaseId(caseId), version, reason, new PersonId(person), name, unitName, askedAt);
  }
}
