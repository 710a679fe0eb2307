package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// 停止更正: a drafter gives up a correction that was never submitted. What is public stays as it is;
/// what was typed stays among the earlier drafts.
@ApplicationScoped
@Verb
public class GiveUpCorrection {
  private final DraftingDesk desk;
  private final SubmittedTexts texts;
  private final Reports reports;
  private final Logbook logbook;

  GiveUpCorrection(DraftingDesk desk, SubmittedTexts texts, Reports reports, Logbook logbook) {
    this.desk = desk;
    this.texts = texts;
    this.reports = reports;
    this.logbook = logbook;
  }

  @Transactional
  public Published giveUp(Caller caller, ReportId id, long known) {
    var taken = desk.takeUp(caller, id, known);
    var published =
        switch (taken.report()) {
          case Draft draft -> draft.giveUpCorrection(standing(id));
          case Returned returned ->
              throw new Refused(
                  returned.cover().correction() == null
                      ? Refusal.NOT_BEING_CORRECTED
                      : Refusal.CORRECTION_SENT);
        };
    reports.save(published);
    logbook.done(id, "give-up-correction", taken.officer(), taken.now());
    return published;
  }

  /// Of a report that was never submitted there is none, and nothing is being corrected.
  private Version standing(ReportId id) {
    var newest = texts.newest(id);
    if (newest == null) {
      throw new Refused(Refusal.NOT_BEING_CORRECTED);
    }
    return newest;
  }
}
