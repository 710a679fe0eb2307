package chengbao.journey.faults;

import chengbao.journey.api.Case;
import chengbao.journey.api.NotDone;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.Report;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.Officer;
import chengbao.journey.story.Cast;
import chengbao.journey.story.Disclosure;
import chengbao.journey.story.Drafting;
import chengbao.journey.story.Patience;
import chengbao.journey.story.Phrases;
import chengbao.journey.story.Reviewing;
import chengbao.journey.story.Sample;
import chengbao.journey.story.Steps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Takes one report from its beginning to its end by one plot, while parts of the system fail.
final class Lifecycle {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(120), Duration.ofMillis(100));
  private static final int MOST_LOOKS = 40;
  private static final int STALE = 412;
  private static final Phrases PHRASES = new Phrases("演示说明：故障演练用文本。", "故障演练：初审通过。", "故障演练：准予备案。");

  private final SubmissionApi submission;
  private final ReviewApi review;
  private final PortalApi portal;
  private final Drafting drafting;
  private final Reviewing reviewing;
  private final Book book;
  private final Clock clock;

  Lifecycle(SubmissionApi submission, ReviewApi review, PortalApi portal, Book book, Clock clock) {
    this.submission = submission;
    this.review = review;
    this.portal = portal;
    this.drafting = new Drafting(submission, PHRASES, Steps.unwatched());
    this.reviewing = new Reviewing(review, PHRASES, Steps.unwatched(), PATIENCE);
    this.book = book;
    this.clock = clock;
  }

  /// @param year of the round
  void live(Cast cast, String round, int year, Plot plot) {
    Report begun = submission.begin(cast.drafter(), round);
    book.begun(begun.id(), cast);
    Report laid = lay(cast, begun, year, 1, plot);
    if (plot == Plot.DECLINED) {
      Report seen = submission.read(cast.signatory(), laid.id());
      submission.decline(cast.signatory(), seen, "故障演练：请核对数据。");
      Report back = submission.read(cast.drafter(), laid.id());
      drafting.requestSignature(cast, back);
    }
    drafting.sign(cast, laid);
    String report = laid.id();
    pass(cast, report, year, plot);
    Report last = submission.read(cast.drafter(), report);
    approveAndFollow(cast, last, plot);
  }

  /// Text, disclosure, waivers, request for signature.
  private Report lay(Cast cast, Report report, int year, int version, Plot plot) {
    var document = Sample.report(cast.unit(), year, version);
    Report brought =
        submission.bring(cast.drafter(), report, document.fileName(), document.bytes());
    Disclosure disclosure = plot.isPublic() ? Disclosure.ACTIVE : Disclosure.ON_REQUEST;
    Report stated =
        replaced(cast.drafter(), brought, now -> drafting.disclose(cast, now, disclosure));
    Report explained = replaced(cast.drafter(), stated, now -> drafting.explained(cast, now));
    return drafting.requestSignature(cast, explained);
  }

  /// All levels up to the claim at the last one.
  private void pass(Cast cast, String report, int year, Plot plot) {
    for (Officer reviewer : cast.reviewers()) {
      boolean first = reviewer.equals(cast.firstReviewer());
      boolean last = reviewer.equals(cast.lastReviewer());
      Case claimed = crossing(() -> reviewing.claimed(reviewer, report));
      if (first && plot == Plot.RELEASED) {
        review.release(reviewer, claimed);
        claimed = reviewing.claimed(reviewer, report);
      }
      if ((first && plot == Plot.RETURNED) || (last && plot == Plot.RETURNED_LATE)) {
        claimed = sendBack(cast, reviewer, claimed, year, plot);
      }
      if (!last) {
        reviewing.endorse(reviewer, claimed);
      }
    }
  }

  private Case sendBack(Cast cast, Officer reviewer, Case claimed, int year, Plot plot) {
    review.giveBack(reviewer, claimed, "C05", "故障演练：第一部分合计与分项不符，请核对。");
    Report returned = crossing(() -> inState(cast.drafter(), claimed.id(), "returned"));
    Report answered =
        replaced(
            cast.drafter(), returned, now -> submission.answer(cast.drafter(), now, "已核对，合计已更正。"));
    Report laid = lay(cast, answered, year, 2, plot);
    drafting.sign(cast, laid);
    return crossing(() -> reviewing.claimed(reviewer, claimed.id()));
  }

  private void approveAndFollow(Cast cast, Report approved, Plot plot) {
    Officer reviewer = cast.lastReviewer();
    Case claimed = reviewing.await(reviewer, approved.id(), "claimed");
    reviewing.approve(reviewer, claimed);
    book.told(new Book.Told(approved.id(), plot, approved.contentHash(), approved.publicHash()));
    if (plot.isPublic()) {
      crossing(() ->
          PATIENCE.until(
              "portal shows " + approved.id(),
              () -> Optional.of(approved).filter(_ -> portal.shows(approved.id()))));
    }
    crossing(() ->
        inState(cast.drafter(), approved.id(), plot.isPublic() ? "published" : "not-published"));
  }

  private Report inState(Officer drafter, String report, String state) {
    return PATIENCE.until(
        report + " " + state,
        () ->
            Optional.of(submission.read(drafter, report))
                .filter(found -> found.state().equals(state)));
  }

  /// Something that had to go from one service to another, and so through the broker.
  private <T> T crossing(Supplier<T> work) {
    Instant begun = clock.instant();
    T result = work.get();
    book.mark(new Mark(Part.KAFKA, begun, clock.instant()));
    return result;
  }

  /// Replaces something; when no answer came, looks first how it is now.
  private Report replaced(Officer drafter, Report before, UnaryOperator<Report> change) {
    Report now = before;
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      try {
        return change.apply(now);
      } catch (InDoubt noAnswer) {
        now = submission.read(drafter, before.id());
      } catch (NotDone refused) {
        if (refused.status() != STALE) {
          throw refused;
        }
        now = submission.read(drafter, before.id());
      }
    }
    throw new IllegalStateException(before.id() + " cannot be changed");
  }
}
