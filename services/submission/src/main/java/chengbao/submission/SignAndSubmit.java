package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// 签发并报送: the signatory signs exactly the frozen text, and with it the report is submitted. The
/// receipt is given in the same transaction.
@ApplicationScoped
@Verb
public class SignAndSubmit {
  private final SigningDesk desk;
  private final Units units;
  private final Rounds rounds;
  private final Reports reports;
  private final Receipting receipting;
  private final Announcements announcements;
  private final Logbook logbook;

  SignAndSubmit(
      SigningDesk desk,
      Units units,
      Rounds rounds,
      Reports reports,
      Receipting receipting,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.units = units;
    this.rounds = rounds;
    this.reports = reports;
    this.receipting = receipting;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public Submitted submit(Caller caller, ReportId id, long known) {
    var taken = desk.takeUp(caller, id, known);
    var signatory = taken.officer();
    var cover = taken.report().cover();
    var unit = units.known(cover.unit());
    var round = round(cover, taken.now());
    var submitted = taken.report().submit(signatory, unit, round, taken.now());
    reports.save(submitted);
    receipting.give(submitted, unit, round, signatory);
    announcements.submitted(submitted, signatory);
    logbook.done(id, "sign-and-submit", signatory, submitted.version().contentHash(), taken.now());
    return submitted;
  }

  /// The round by the terms of this draft. Only the first submission has to come within its dates.
  private Round round(Cover cover, Instant now) {
    var round = rounds.known(cover.round());
    var owed = rounds.obligation(cover.round(), cover.unit()).orElseThrow();
    if (cover.first() == null) {
      owed.times(round.times()).mustBeOpenAt(now);
    }
    return round.forDraftBegun(owed.begun() == null ? round.opens() : owed.begun());
  }
}
