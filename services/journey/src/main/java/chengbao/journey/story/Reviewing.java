package chengbao.journey.story;

import chengbao.journey.api.Case;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.district.Officer;
import java.util.List;

/// What happens in the reviewing offices: each level claims the report and passes it on; the last
/// one approves it.
public final class Reviewing {
  private final ReviewApi review;
  private final Phrases phrases;
  private final Steps steps;
  private final Patience patience;

  public Reviewing(ReviewApi review, Phrases phrases, Steps steps, Patience patience) {
    this.review = review;
    this.phrases = phrases;
    this.steps = steps;
    this.patience = patience;
  }

  /// All levels of the chain.
  public Case approved(Cast cast, String report) {
    for (Officer reviewer : cast.reviewers().subList(0, cast.reviewers().size() - 1)) {
      endorse(reviewer, claimed(reviewer, report));
    }
    Case last = claimed(cast.lastReviewer(), report);
    return approve(cast.lastReviewer(), last);
  }

  /// Waits until the report is at the reviewer's desk, and claims it unless it is theirs already.
  public Case claimed(Officer reviewer, String report) {
    Case found =
        steps.take(
            Step.REACH_OFFICE,
            reviewer.unitName(),
            () -> await(reviewer, report, "waiting", "claimed"));
    return found.state().equals("claimed")
        ? found
        : steps.take(
            Step.CLAIM,
            reviewer.name(),
            () -> {
              review.claim(reviewer, found);
              return await(reviewer, report, "claimed");
            });
  }

  public Case endorse(Officer reviewer, Case claimed) {
    return steps.take(
        Step.ENDORSE,
        reviewer.name(),
        () -> review.endorse(reviewer, claimed, phrases.endorsement()));
  }

  public Case approve(Officer reviewer, Case claimed) {
    return steps.take(
        Step.APPROVE, reviewer.name(), () -> review.approve(reviewer, claimed, phrases.approval()));
  }

  /// Waits until the case is at the reviewer's office in one of these states.
  public Case await(Officer reviewer, String report, String... states) {
    return patience.until(
        "case " + report + " " + List.of(states),
        () ->
            review
                .find(reviewer, report)
                .filter(found -> found.office().equals(reviewer.unit()))
                .filter(found -> List.of(states).contains(found.state())));
  }
}
