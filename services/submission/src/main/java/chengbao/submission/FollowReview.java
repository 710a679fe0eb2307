package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.CannotApply;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.ReviewFact.Claimed;
import chengbao.submission.domain.ReviewFact.Endorsed;
import chengbao.submission.domain.ReviewFact.EndorsementUndone;
import chengbao.submission.domain.ReviewFact.OfCase;
import chengbao.submission.domain.ReviewFact.OfOpinion;
import chengbao.submission.domain.ReviewFact.Opened;
import chengbao.submission.domain.ReviewFact.Passed;
import chengbao.submission.domain.ReviewFact.RecallAnswered;
import chengbao.submission.domain.ReviewFact.Released;
import chengbao.submission.domain.ReviewFact.SentBack;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps the unit's side true to what review tells: who has the report, since when, and how it
/// ended.
///
/// What is told of an earlier version, or again, is noted in the record and changes nothing. What
/// offices ask each other moves no report; whoever is asked is told.
@ApplicationScoped
@Verb
public class FollowReview {
  private final Reports reports;
  private final Logbook logbook;

  FollowReview(Reports reports, Logbook logbook) {
    this.reports = reports;
    this.logbook = logbook;
  }

  @Transactional
  public void follow(ReviewFact fact, Heard heard) {
    var report =
        reports
            .forChange(fact.report())
            .orElseThrow(() -> new CannotApply("no report " + fact.report()));
    if (fact.number() > report.cover().submittedVersions()) {
      throw new CannotApply("version " + fact.number() + " was never submitted");
    }
    switch (fact) {
      case OfOpinion opinion -> logbook.told(opinion, heard);
      case OfCase move -> {
        if (fact.number() == report.cover().submittedVersions()) {
          follow(report, move, heard);
        }
      }
    }
  }

  private void follow(Report report, OfCase fact, Heard heard) {
    switch (report) {
      case Submitted submitted ->
          keep(after(submitted, fact, heard), submitted.version(), fact, heard);
      case Approved approved -> {
        if (fact instanceof Passed passed && approved.approval() == null) {
          keep(approved.with(passed.approval()), approved.version(), fact, heard);
        }
      }
      case Published published -> {
        if (fact instanceof Passed passed && published.approval() == null) {
          keep(published.with(passed.approval()), published.version(), fact, heard);
        }
      }
      case NotPublished closed -> {
        if (fact instanceof Passed passed && closed.approval() == null) {
          keep(closed.with(passed.approval()), closed.version(), fact, heard);
        }
      }
      case Editable _, InHouse _ -> {}
    }
  }

  private static Report after(Submitted submitted, OfCase fact, Heard heard) {
    return switch (fact) {
      case Opened opened -> submitted.waitsAt(opened.level(), opened.officer(), opened.at());
      case Claimed claimed ->
          submitted.claimedBy(claimed.by(), claimed.level(), claimed.expectedOn(), claimed.at());
      case Released released -> submitted.waitsAt(released.level(), null, released.at());
      case Endorsed endorsed -> submitted.waitsAt(endorsed.next(), null, endorsed.at());
      case EndorsementUndone undone ->
          submitted.claimedBy(undone.by(), undone.level(), undone.at());
      case RecallAnswered answer ->
          answer.granted()
              ? submitted.recalled(answer.at())
              : submitted.recallRefused(answer.at(), answer.holder(), answer.reason());
      case SentBack back ->
          submitted.returned(
              back.returned()
                  .toldBy(heard.event())
                  .ofParts(submitted.version().text(), back.parts()));
      case Passed passed -> submitted.approved(passed.approval());
    };
  }

  private void keep(Report changed, Version version, OfCase fact, Heard heard) {
    reports.save(changed);
    logbook.followed(fact.report(), verb(fact), heard, version.contentHash(), fact.at());
  }

  private static String verb(OfCase fact) {
    return switch (fact) {
      case Opened _ -> "case-opened";
      case Claimed _ -> "case-claimed";
      case Released _ -> "case-released";
      case RecallAnswered answer -> answer.granted() ? "recall-answered" : "recall-refused";
      case SentBack _ -> "report-returned";
      case Endorsed _ -> "report-endorsed";
      case EndorsementUndone _ -> "endorsement-undone";
      case Passed _ -> "report-approved";
    };
  }
}
