package chengbao.submission;

import chengbao.submission.DraftingDesk.Taken;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
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

/// What every verb between the draft and the submission does first: take up a report that lies in
/// the unit for signature, at the version that the caller knows.
@ApplicationScoped
class SigningDesk {
  private final DraftingDesk desk;

  SigningDesk(DraftingDesk desk) {
    this.desk = desk;
  }

  /// For the signatory.
  Taken<AwaitingSignature> takeUp(Caller caller, ReportId id, long known) {
    return awaiting(desk.take(OfficerFunction.SIGNATORY, caller, id), known);
  }

  /// For whoever puts a signature on paper on the record.
  Taken<AwaitingSignature> takeUpToRegister(Caller caller, ReportId id, long known) {
    return awaiting(desk.takeAsAnybody(caller, id), known);
  }

  /// For whoever is asked at a step of the unit's own chain.
  Taken<Circulating> takeUpToClear(Caller caller, ReportId id, long known) {
    var taken = desk.takeAsAnybody(caller, id);
    if (!(inHouse(taken.report(), Refusal.NOT_CIRCULATING) instanceof Circulating circulating)) {
      throw no(Refusal.NOT_CIRCULATING, taken.report());
    }
    return at(known, taken, circulating);
  }

  /// For the clerk with the sealed scan.
  Taken<AwaitingSeal> takeUpToSubmit(Caller caller, ReportId id, long known) {
    var taken = desk.take(OfficerFunction.DRAFTER, caller, id);
    if (!(inHouse(taken.report(), Refusal.NOT_AWAITING_SEAL) instanceof AwaitingSeal signed)) {
      throw no(Refusal.NOT_AWAITING_SEAL, taken.report());
    }
    return at(known, taken, signed);
  }

  /// For whoever may send it back to the drafter: on its way whoever is asked now or a drafter, who
  /// takes it back; then the signatory.
  Taken<InHouse> takeUpToDecline(Caller caller, ReportId id, long known) {
    var taken = desk.takeAsAnybody(caller, id);
    var found = inHouse(taken.report(), Refusal.NOT_AWAITING_SIGNATURE);
    var officer =
        switch (found) {
          case Circulating circulating when circulating.stop().isFor(taken.officer()) ->
              taken.officer();
          case Circulating _ -> desk.take(OfficerFunction.DRAFTER, caller, id).officer();
          case AwaitingSignature _, AwaitingSeal _ ->
              desk.take(OfficerFunction.SIGNATORY, caller, id).officer();
        };
    return at(known, new Taken<>(officer, found, taken.now()), found);
  }

  private static Taken<AwaitingSignature> awaiting(Taken<Report> taken, long known) {
    var found = inHouse(taken.report(), Refusal.NOT_AWAITING_SIGNATURE);
    return switch (found) {
      case AwaitingSignature awaiting -> at(known, taken, awaiting);
      case Circulating _, AwaitingSeal _ -> throw no(Refusal.NOT_AWAITING_SIGNATURE, found);
    };
  }

  private static <R extends Report> Taken<R> at(long known, Taken<?> taken, R report) {
    report.cover().mustBeAt(known);
    return new Taken<>(taken.officer(), report, taken.now());
  }

  private static InHouse inHouse(Report report, Refusal otherwise) {
    return switch (report) {
      case InHouse found -> found;
      case Editable _, Submitted _, Approved _, Published _, NotPublished _ ->
          throw no(otherwise, report);
    };
  }

  private static Refused no(Refusal refusal, Report report) {
    return new Refused(refusal, Map.of("state", report.state()));
  }
}
