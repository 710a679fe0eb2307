package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Changes a round that is open: later dates, or other terms with a word on what becomes of drafts
/// already begun. What was submitted keeps the terms of its first submission.
@ApplicationScoped
@Verb
public class ChangeRound {
  private final RoundDesk desk;
  private final RoundMaking making;
  private final PreviewRound previewRound;
  private final Rounds rounds;
  private final Announcements announcements;
  private final Logbook logbook;

  ChangeRound(
      RoundDesk desk,
      RoundMaking making,
      PreviewRound previewRound,
      Rounds rounds,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.making = making;
    this.previewRound = previewRound;
    this.rounds = rounds;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  /// @param template absent to leave it
  /// @param chains kinds left out keep the district's chain
  public record NewTerms(
      @Nullable Template template,
      Map<UnitKind, List<UnitId>> chains,
      Terms.Drafts drafts,
      String reason) {}

  @Transactional
  public Round terms(Caller caller, RoundId id, long known, NewTerms wanted) {
    var taken = desk.take(caller, id, known);
    if (wanted.reason().isBlank()) {
      throw new Refused(Refusal.ROUND_REASON_MISSING);
    }
    var before = taken.round().inForce();
    var template = wanted.template() == null ? before.template() : wanted.template();
    var made = making.terms(taken.round().district(), taken.now(), template, wanted.chains());
    var next =
        new Terms(
            before.number() + 1,
            taken.now(),
            made.template(),
            made.chains(),
            wanted.drafts(),
            wanted.reason().strip(),
            before.seal(),
            before.corrections());
    var changed = taken.round().with(next);
    PreviewRound.mustHaveNone(
        previewRound.hindrances(changed, rounds.obligations(id), taken.now()));
    return keep(taken, changed, "change-round-terms");
  }

  /// Whether a signed report also has to bear the unit's seal (盖章扫描件).
  @Transactional
  public Round seal(Caller caller, RoundId id, long known, boolean wanted, String reason) {
    var taken = desk.take(caller, id, known);
    if (reason.isBlank()) {
      throw new Refused(Refusal.ROUND_REASON_MISSING);
    }
    var next = taken.round().inForce().wantingSeal(wanted, taken.now(), reason.strip());
    return keep(taken, taken.round().with(next), "change-round-terms");
  }

  /// Whether corrections are reviewed by the whole chain or the last level only.
  @Transactional
  public Round corrections(
      Caller caller, RoundId id, long known, Terms.Corrections wanted, String reason) {
    var taken = desk.take(caller, id, known);
    if (reason.isBlank()) {
      throw new Refused(Refusal.ROUND_REASON_MISSING);
    }
    var next = taken.round().inForce().reviewing(wanted, taken.now(), reason.strip());
    return keep(taken, taken.round().with(next), "change-round-terms");
  }

  @Transactional
  public Round dates(Caller caller, RoundId id, long known, Timetable times) {
    var taken = desk.take(caller, id, known);
    return keep(taken, taken.round().with(times), "change-round-dates");
  }

  private Round keep(RoundDesk.Taken taken, Round changed, String verb) {
    rounds.save(changed);
    if (changed.stage() == Round.Stage.OPEN) {
      announcements.roundChanged(changed);
    }
    var concerned =
        changed.stage() == Round.Stage.OPEN
            ? Obligation.unitsOwing(rounds.obligations(changed.id()))
            : List.<UnitId>of();
    logbook.done(
        changed.id(),
        verb,
        taken.officer(),
        taken.now(),
        concerned,
        verb.equals("change-round-terms")
            ? Map.of("reason", changed.inForce().reason())
            : Map.of("until", changed.due().toString()));
    return changed;
  }
}
