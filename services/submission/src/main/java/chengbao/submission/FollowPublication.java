package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.CannotApply;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.PublicationFact;
import chengbao.submission.domain.PublicationFact.KeptBack;
import chengbao.submission.domain.PublicationFact.OfTakingDown;
import chengbao.submission.domain.PublicationFact.OnThePortal;
import chengbao.submission.domain.PublicationFact.OuterPage;
import chengbao.submission.domain.PublicationFact.Waiting;
import chengbao.submission.domain.PublicationFact.WithdrawalAsked;
import chengbao.submission.domain.PublicationFact.WithdrawalDeclined;
import chengbao.submission.domain.PublicationFact.Withdrawn;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Shows a report as public only once the portal has confirmed it, or why it is not, and what
/// becomes of it there.
@ApplicationScoped
@Verb
public class FollowPublication {
  private final Reports reports;
  private final Logbook logbook;

  FollowPublication(Reports reports, Logbook logbook) {
    this.reports = reports;
    this.logbook = logbook;
  }

  @Transactional
  public void follow(PublicationFact fact, Heard heard) {
    var report =
        reports
            .forChange(fact.report())
            .orElseThrow(() -> new CannotApply("no report " + fact.report()));
    if (fact.number() > report.cover().submittedVersions()) {
      throw new CannotApply("version " + fact.number() + " was never submitted");
    }
    if (fact instanceof OuterPage page) {
      logbook.followed(fact.report(), verb(page), heard, fact.at());
    } else if (fact instanceof OfTakingDown takingDown) {
      takeDown(report, takingDown, heard);
    } else if (fact.number() == report.cover().submittedVersions()) {
      follow(report, fact, heard);
    }
  }

  private void follow(Report report, PublicationFact fact, Heard heard) {
    switch (report) {
      case Submitted submitted -> keep(submitted.approvalOnItsWay(), fact, heard);
      case Approved approved -> keep(approved, fact, heard);
      case Editable _, InHouse _, Published _, NotPublished _ -> {}
    }
  }

  /// While a correction is being made, the record and the notices say it; the report goes on.
  private void takeDown(Report report, OfTakingDown fact, Heard heard) {
    switch (report) {
      case Published published when published.edition().number() == fact.edition() ->
          reports.save(published.with(fact.after(published.edition().takingDown())));
      case Editable _, InHouse _, Submitted _, Approved _, Published _, NotPublished _ -> {}
    }
    logbook.followed(fact.report(), verb(fact), heard, fact.at());
  }

  private void keep(Approved approved, PublicationFact fact, Heard heard) {
    reports.save(after(approved, fact));
    logbook.followed(fact.report(), verb(fact), heard, approved.version().contentHash(), fact.at());
  }

  private static Report after(Approved approved, PublicationFact fact) {
    return switch (fact) {
      case OnThePortal published -> approved.published(published.edition());
      case Waiting waiting -> approved.held(waiting.hold());
      case KeptBack kept -> approved.notPublished(kept.at());
      case OfTakingDown _, OuterPage _ -> approved;
    };
  }

  private static String verb(PublicationFact fact) {
    return switch (fact) {
      case OnThePortal _ -> "edition-published";
      case Waiting _ -> "edition-held";
      case KeptBack _ -> "report-not-published";
      case WithdrawalAsked _ -> "withdrawal-asked";
      case WithdrawalDeclined _ -> "withdrawal-declined";
      case Withdrawn _ -> "edition-withdrawn";
      case OuterPage page ->
          page.code().equals("restored") ? "outer-page-restored" : "outer-page-reported";
    };
  }
}
