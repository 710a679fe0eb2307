package chengbao.review.web.worklist;

import chengbao.review.CaseLines.CaseLine;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the work list, for programs.
///
/// @param state the true state: `waiting`, `claimed`, `with-unit` or `decided`
/// @param standing as the asking office sees it: what it passed on is `decided`
/// @param findings how many need an explanation that the approving office accepts
/// @param staysSince since when it is at this level, or with the unit
/// @param dueAt until when the unit was asked to answer, else until when the round takes reports
/// @param expectedOn 预计办结日
@Schema(name = "CaseLine")
record CaseLineSheet(
    String id,
    String state,
    String standing,
    long revision,
    String unitName,
    String unitKind,
    String title,
    @Nullable String number,
    int reportYear,
    int reportVersion,
    int level,
    int levels,
    String officeName,
    @Nullable String officerName,
    int findings,
    Instant since,
    Instant staysSince,
    Instant submittedAt,
    Instant dueAt,
    @Nullable LocalDate expectedOn,
    @Nullable Instant answerBy,
    @Nullable String publication) {

  static CaseLineSheet of(CaseLine line) {
    return new CaseLineSheet(
        line.id().toString(),
        line.state(),
        Asked.code(line.standing()),
        line.revision(),
        line.unitName(),
        line.unitKind(),
        line.title(),
        line.number().isEmpty() ? null : line.number(),
        line.reportYear(),
        line.version(),
        line.level(),
        line.levels(),
        line.officeName(),
        line.holderName(),
        line.findings(),
        line.since(),
        line.staysSince(),
        line.submittedAt(),
        line.dueAt(),
        line.expectedOn(),
        line.answerBy(),
        line.publicState());
  }
}
