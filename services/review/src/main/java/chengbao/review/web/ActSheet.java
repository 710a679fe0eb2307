package chengbao.review.web;

import chengbao.ledger.acts.Act;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the record, for programs.
///
/// @param forName for whom, when it was a delegation
/// @param contentHash the text it was done to
/// @param cause id of the event it followed from
@Schema(name = "Act")
record ActSheet(
    String verb,
    String person,
    String name,
    @Nullable String forName,
    @Nullable String unitName,
    @Nullable String contentHash,
    String outcome,
    Instant at,
    @Nullable String cause) {

  static ActSheet of(Act act) {
    return new ActSheet(
        act.verb(),
        act.doer().person(),
        act.doer().name(),
        act.doer().forName(),
        act.doer().unitName(),
        act.contentHash(),
        act.outcome(),
        act.at(),
        act.cause() == null ? null : act.cause().toString());
  }
}
