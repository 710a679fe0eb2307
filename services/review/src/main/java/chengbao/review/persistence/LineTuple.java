package chengbao.review.persistence;

import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Standing;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;

/// A row of `desk_lines` as a line of the work list.
final class LineTuple {
  private LineTuple() {}

  static CaseLine line(Tuple row) {
    UUID holder = row.get("holder", UUID.class);
    return new CaseLine(
        new CaseId(row.get("case_id", UUID.class)),
        Codes.constant(Standing.class, row.get("standing", String.class)),
        row.get("state", String.class),
        row.get("revision", Number.class).longValue(),
        row.get("unit_kind", String.class),
        row.get("unit_name", String.class),
        row.get("unit_short_name", String.class),
        row.get("title", String.class),
        row.get("number", String.class),
        row.get("report_year", Integer.class),
        row.get("version", Integer.class),
        row.get("level", Integer.class),
        row.get("levels", Integer.class),
        row.get("office_name", String.class),
        row.get("findings", Integer.class),
        holder == null ? null : new PersonId(holder),
        row.get("holder_name", String.class),
        row.get("since", Instant.class),
        row.get("stays_since", Instant.class),
        row.get("submitted_at", Instant.class),
        row.get("due_at", Instant.class),
        StoredCaseLines.day(row, "expected_on"),
        row.get("answer_by", Instant.class),
        row.get("public_state", String.class));
  }
}
