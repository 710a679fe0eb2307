package chengbao.journey.bench;

import chengbao.journey.api.Case;
import chengbao.journey.api.Report;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Cast;
import chengbao.journey.story.Drafting;
import chengbao.journey.story.Patience;
import chengbao.journey.story.Phrases;
import chengbao.journey.story.Reviewing;
import chengbao.journey.story.Sample;
import chengbao.journey.story.Steps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Brings reports as far as the last reviewer's desk, ready to be approved.
final class Preparation {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(60), Duration.ofMillis(20));
  private static final Phrases PHRASES = new Phrases("演示说明：测速用文本。", "测速：初审通过。", "测速：准予备案。");

  private final District district;
  private final SubmissionApi submission;
  private final Drafting drafting;
  private final Reviewing reviewing;
  private final Clock clock;

  Preparation(District district, SubmissionApi submission, ReviewApi review, Clock clock) {
    this.district = district;
    this.submission = submission;
    this.drafting = new Drafting(submission, PHRASES, Steps.unwatched());
    this.reviewing = new Reviewing(review, PHRASES, Steps.unwatched(), PATIENCE);
    this.clock = clock;
  }

  /// A report that only lacks its approval.
  record Ready(Cast cast, Case claimed) {}

  /// A round for these units.
  String round(List<Unit> units) {
    Instant now = clock.instant();
    return submission.openRound(
        district.administrator(units.getFirst()),
        new SubmissionApi.Round(
            "测速 " + now, "安法办测速〔" + now + "〕", year(), now.plus(Duration.ofDays(30)), units));
  }

  Ready ready(Unit unit, String round) {
    Cast cast = Cast.of(district, unit);
    Report laid = drafting.lay(cast, round, Sample.report(unit, year(), 1));
    drafting.sign(cast, laid);
    cast.reviewers().stream()
        .limit(cast.reviewers().size() - 1L)
        .forEach(reviewer -> reviewing.endorse(reviewer, reviewing.claimed(reviewer, laid.id())));
    return new Ready(cast, reviewing.claimed(cast.lastReviewer(), laid.id()));
  }

  void approve(Ready ready) {
    reviewing.approve(ready.cast().lastReviewer(), ready.claimed());
  }

  private int year() {
    return clock.instant().atZone(ZoneOffset.UTC).getYear() - 1;
  }
}
