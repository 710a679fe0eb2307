package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// 催报: the office reminds one or many units that have not submitted. Those that have meanwhile are
/// left out, so that nobody is reminded of what is done.
@ApplicationScoped
@Verb
public class NudgeUnits {
  private final RoundDesk desk;
  private final Overviews overviews;
  private final RoundNotes notes;
  private final Logbook logbook;
  private final TimeOrdered ids;

  NudgeUnits(
      RoundDesk desk, Overviews overviews, RoundNotes notes, Logbook logbook, TimeOrdered ids) {
    this.desk = desk;
    this.overviews = overviews;
    this.notes = notes;
    this.logbook = logbook;
    this.ids = ids;
  }

  /// The units that were reminded.
  @Transactional
  public List<UnitId> nudge(Caller caller, RoundId id, Collection<UnitId> chosen, String text) {
    var taken = desk.take(caller, id);
    if (text.isBlank()) {
      throw new Refused(Refusal.NUDGE_TEXT_MISSING);
    }
    var waiting = overviews.unsubmitted(id, chosen);
    if (waiting.isEmpty()) {
      throw new Refused(Refusal.NUDGE_NOBODY);
    }
    for (var unit : waiting) {
      notes.add(
          ids.next(),
          new RoundNotes.Nudge(id, unit, taken.officer().name(), taken.now(), text.strip()));
    }
    logbook.done(
        id, "nudge-units", taken.officer(), taken.now(), waiting, Map.of("reason", text.strip()));
    return waiting;
  }
}
