package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// 更正: a drafter begins to correct a report that is public, with the note that the public will
/// read. It is signed and reviewed like any version; the portal never changes a word by itself.
@ApplicationScoped
@Verb
public class CorrectReport {
  private final DraftingDesk desk;
  private final Rounds rounds;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  CorrectReport(
      DraftingDesk desk,
      Rounds rounds,
      Reports reports,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.rounds = rounds;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  /// @param note 更正说明
  @Transactional
  public Draft correct(Caller caller, ReportId id, long known, String note) {
    var taken = desk.take(OfficerFunction.DRAFTER, caller, id);
    var published = published(taken.report());
    published.cover().mustBeAt(known);
    var terms = rounds.known(published.cover().round()).inForce();
    var draft =
        published.correct(
            note,
            terms.corrections() == Terms.Corrections.WHOLE_CHAIN,
            taken.officer(),
            taken.now());
    reports.save(draft);
    announcements.begun(draft, taken.officer());
    logbook.done(id, "correct-report", taken.officer(), taken.now());
    return draft;
  }

  private static Published published(Report report) {
    return switch (report) {
      case Published published -> published;
      case Editable _, InHouse _, Submitted _, Approved _, NotPublished _ ->
          throw new Refused(Refusal.NOT_PUBLISHED_YET, Map.of("state", report.state()));
    };
  }
}
