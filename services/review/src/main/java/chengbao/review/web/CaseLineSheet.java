package chengbao.review.web;

import chengbao.review.CaseLines.CaseLine;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the work list, for programs.
///
/// @param state the true state: `waiting`, `claimed`, `with-unit` or `decided`
/// @param standing as the asking office sees it: what it passed on is `decided`
@Schema(name = "CaseLine")
record CaseLineSheet(
    String id,
    String state,
    String standing,
    long revision,
    String unitName,
    String title,
    int reportYear,
    int reportVersion,
    int level,
    int levels,
    String officeName,
    @Nullable String officerName,
    Instant since,
    Instant submittedAt,
    @Nullable Instant answerBy,
    @Nullable String publication) {

  static CaseLineSheet of(CaseLine line) {
    return new CaseLineSheet(
        line.id().toString(),
        line.state(),
        Asked.code(line.standing()),
        line.revision(),
        line.unitName(),
        line.title(),
        line.reportYear(),
        line.version(),
        line.level(),
        line.levels(),
        line.officeName(),
        line.holder(),
        line.since(),
        line.submittedAt(),
        line.answerBy(),
        line.publicState());
  }
}
