package chengbao.journey.story;

import chengbao.journey.api.NotDone;
import chengbao.journey.api.Report;
import chengbao.journey.api.SubmissionApi;

/// What happens in the unit: the report is begun, its text brought, disclosure and secrecy review
/// stated, errors explained, and the principal signs and submits.
public final class Drafting {
  private static final int MOST_ERRORS = 500;

  private final SubmissionApi submission;
  private final Phrases phrases;
  private final Steps steps;

  public Drafting(SubmissionApi submission, Phrases phrases, Steps steps) {
    this.submission = submission;
    this.phrases = phrases;
    this.steps = steps;
  }

  /// Everything up to the report that lies before the signatory.
  ///
  /// @throws NoReport when the checks stop the text
  public Report lay(Cast cast, String round, Document document) {
    Report begun =
        steps.take(
            Step.BEGIN, cast.drafter().name(), () -> submission.begin(cast.drafter(), round));
    Report brought = bring(cast, begun, document);
    Report stated =
        steps.take(
            Step.STATE_DISCLOSURE,
            cast.drafter().name(),
            () -> disclose(cast, brought, Disclosure.ACTIVE));
    return requestSignature(cast, explained(cast, stated));
  }

  public Report disclose(Cast cast, Report report, Disclosure disclosure) {
    return submission.disclose(
        cast.drafter(),
        report,
        disclosure.code(),
        disclosure.reason(),
        cast.secrecyReviewer().name());
  }

  /// Answers every error of the checks with a waiver that says what it is.
  public Report explained(Cast cast, Report report) {
    Report now = report;
    for (int done = 0; !now.unexplained().isEmpty(); done++) {
      if (done == MOST_ERRORS) {
        throw new IllegalStateException("errors stay unexplained: " + now.unexplained());
      }
      Report before = now;
      Report.Finding finding = before.unexplained().getFirst();
      now =
          steps.take(
              Step.EXPLAIN_FINDING,
              cast.drafter().name(),
              () -> submission.explain(cast.drafter(), before, finding, phrases.waiver()));
    }
    return now;
  }

  public Report requestSignature(Cast cast, Report report) {
    return steps.take(
        Step.REQUEST_SIGNATURE,
        cast.drafter().name(),
        () -> submission.requestSignature(cast.drafter(), report));
  }

  /// The signatory signs what lies before them.
  public Report sign(Cast cast, Report laid) {
    return steps.take(
        Step.SIGN_AND_SUBMIT,
        cast.signatory().name(),
        () -> submission.submit(cast.signatory(), submission.read(cast.signatory(), laid.id())));
  }

  private Report bring(Cast cast, Report begun, Document document) {
    Report brought =
        steps.take(
            Step.BRING_TEXT,
            cast.drafter().name(),
            () -> {
              try {
                return submission.bring(
                    cast.drafter(), begun, document.fileName(), document.bytes());
              } catch (NotDone refused) {
                throw refused.code().equals("document-unreadable")
                    ? new NoReport(refused.detail())
                    : refused;
              }
            });
    if (!brought.blockers().isEmpty()) {
      throw new NoReport(brought.blockers().getFirst().message());
    }
    return brought;
  }
}
