package chengbao.submission;

import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the two verbs of a signatory do first: take up a report that waits for a signature.
@ApplicationScoped
class SigningDesk {
  private final DraftingDesk desk;

  SigningDesk(DraftingDesk desk) {
    this.desk = desk;
  }

  DraftingDesk.Taken<AwaitingSignature> takeUp(Caller caller, ReportId id, long known) {
    var taken = desk.take(OfficerFunction.SIGNATORY, caller, id);
    var awaiting = awaiting(taken.report());
    awaiting.cover().mustBeAt(known);
    return new DraftingDesk.Taken<>(taken.officer(), awaiting, taken.now());
  }

  private static AwaitingSignature awaiting(Report report) {
    return switch (report) {
      case AwaitingSignature awaiting -> awaiting;
      case Editable _, Submitted _, Approved _, Published _, NotPublished _ ->
          throw new Refused(Refusal.NOT_AWAITING_SIGNATURE, Map.of("state", report.state()));
    };
  }
}
