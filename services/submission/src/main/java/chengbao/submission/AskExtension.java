package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Extensions;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A unit asks for more time (申请延期), with the reason and the date it could keep.
@ApplicationScoped
@Verb
public class AskExtension {
  private final AtWork atWork;
  private final Rounds rounds;
  private final Extensions extensions;
  private final Logbook logbook;
  private final TimeOrdered ids;
  private final Clock clock;

  AskExtension(
      AtWork atWork,
      Rounds rounds,
      Extensions extensions,
      Logbook logbook,
      TimeOrdered ids,
      Clock clock) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.extensions = extensions;
    this.logbook = logbook;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param until the first instant that would be too late
  @Transactional
  public Extension ask(Caller caller, RoundId id, Instant until, String reason) {
    var now = clock.instant();
    var officer = drafterOrSignatory(caller);
    var round =
        rounds
            .find(id)
            .filter(found -> found.stage() == Round.Stage.OPEN)
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var owed =
        rounds
            .obligationForChange(id, officer.unit())
            .filter(one -> one.exempt() == null)
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var asked = Extension.ask(ids.next(), owed, round.times(), officer, until, reason, now);
    extensions.add(asked);
    logbook.done(
        id,
        "ask-extension",
        officer,
        now,
        List.of(officer.unit()),
        Map.of("until", until.toString(), "reason", asked.reason()));
    return asked;
  }

  private Officer drafterOrSignatory(Caller caller) {
    try {
      return atWork.as(OfficerFunction.DRAFTER, caller);
    } catch (Refused noDrafter) {
      return atWork.as(OfficerFunction.SIGNATORY, caller);
    }
  }
}
