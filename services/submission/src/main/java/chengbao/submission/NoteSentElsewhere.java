package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/// A unit notes that its report also went to another recipient by another way, and on which day.
@ApplicationScoped
@Verb
public class NoteSentElsewhere {
  private final AtWork atWork;
  private final Rounds rounds;
  private final RoundNotes notes;
  private final Logbook logbook;
  private final TimeOrdered ids;
  private final Clock clock;

  NoteSentElsewhere(
      AtWork atWork,
      Rounds rounds,
      RoundNotes notes,
      Logbook logbook,
      TimeOrdered ids,
      Clock clock) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.notes = notes;
    this.logbook = logbook;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void note(Caller caller, RoundId round, String recipient, String way, LocalDate on) {
    var now = clock.instant();
    var drafter = atWork.as(OfficerFunction.DRAFTER, caller);
    if (rounds.obligation(round, drafter.unit()).isEmpty()) {
      throw new Refused(Refusal.ROUND_UNKNOWN);
    }
    if (recipient.isBlank() || way.isBlank() || on.isAfter(WorkingDays.day(now))) {
      throw new Refused(Refusal.SENT_ELSEWHERE_INCOMPLETE);
    }
    notes.add(
        ids.next(),
        round,
        drafter.unit(),
        new SentElsewhere(recipient.strip(), way.strip(), on, drafter.name(), now));
    logbook.done(round.value(), "note-sent-elsewhere", drafter, null, now);
  }
}
