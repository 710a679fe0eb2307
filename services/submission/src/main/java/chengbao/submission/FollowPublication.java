package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.CannotApply;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.PublicationFact;
import chengbao.submission.domain.PublicationFact.KeptBack;
import chengbao.submission.domain.PublicationFact.OnThePortal;
import chengbao.submission.domain.PublicationFact.Waiting;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Shows a report as public only once the portal has confirmed it, or why it is not.
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
    if (fact.number() < report.cover().submittedVersions()) {
      return;
    }
    switch (report) {
      case Submitted submitted -> keep(submitted.approvalOnItsWay(), fact, heard);
      case Approved approved -> keep(approved, fact, heard);
      case Editable _, InHouse _, Published _, NotPublished _ -> {}
    }
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
    };
  }

  private static String verb(PublicationFact fact) {
    return switch (fact) {
      case OnThePortal _ -> "edition-published";
      case Waiting _ -> "edition-held";
      case KeptBack _ -> "report-not-published";
    };
  }
}
