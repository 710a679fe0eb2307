package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The reminders (催报) that stand on a unit's desk until it has submitted.
@ApplicationScoped
@Verb
public class ReadNudges {
  private final AtWork atWork;
  private final RoundNotes notes;

  ReadNudges(AtWork atWork, RoundNotes notes) {
    this.atWork = atWork;
    this.notes = notes;
  }

  @Transactional
  public List<RoundNotes.Nudge> read(Caller caller) {
    return notes.newest(atWork.units(caller).toList());
  }
}
