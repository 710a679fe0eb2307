package chengbao.submission.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.EditionHeld;
import chengbao.contracts.EditionPublished;
import chengbao.contracts.EditionWithdrawn;
import chengbao.contracts.Event;
import chengbao.contracts.Examples;
import chengbao.contracts.OpinionMove;
import chengbao.contracts.OuterPageReported;
import chengbao.contracts.PublicationMove;
import chengbao.contracts.ReportNotPublished;
import chengbao.contracts.ReviewMove;
import chengbao.contracts.Topics;
import chengbao.contracts.WithdrawalAsked;
import chengbao.contracts.WithdrawalDeclined;
import chengbao.ledger.acts.Doer;
import chengbao.submission.Fakes;
import chengbao.submission.Heard;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Submitted;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every example that review and publication may send is understood and followed.
class ListenersTest {
  @TestFactory
  Stream<DynamicTest> every_move_of_review_is_followed() {
    return Examples.on(Topics.REVIEW_MOVES).stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.toString(),
                () -> assertThat(after((ReviewMove) example.event())).isNotNull()));
  }

  @TestFactory
  Stream<DynamicTest> every_move_of_publication_is_followed() {
    return Examples.on(Topics.PUBLICATION_MOVES).stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.toString(),
                () ->
                    assertThat(after((PublicationMove) example.event()).state())
                        .isEqualTo(expected(example.event()))));
  }

  /// What is asked or done about an edition that is public changes nothing of a version in review.
  private static String expected(Event event) {
    return switch ((PublicationMove) event) {
      case EditionPublished _ -> "published";
      case EditionHeld _ -> "approved";
      case ReportNotPublished _ -> "not-published";
      case WithdrawalAsked _, WithdrawalDeclined _, EditionWithdrawn _, OuterPageReported _ ->
          "submitted";
    };
  }

  private static Report after(ReviewMove move) throws IOException {
    var fakes = new Fakes();
    var before = fakes.having(submitted(move.report(), move.reportVersion()));
    fakes.followReview().follow(ReviewListener.fact(move), heard());
    var after = Objects.requireNonNull(fakes.kept.get(before.cover().id()));
    if (move instanceof OpinionMove) {
      assertThat(fakes.acts).isEmpty();
      return after;
    }
    assertThat(fakes.acts).hasSize(1);
    assertThat(after.cover().version()).isGreaterThan(before.cover().version());
    return after;
  }

  private static Report after(PublicationMove move) {
    var fakes = new Fakes();
    var before = fakes.having(submitted(move.report(), move.reportVersion()));
    fakes.followPublication().follow(PublicationListener.fact(move), heard());
    return Objects.requireNonNull(fakes.kept.get(before.cover().id()));
  }

  private static Submitted submitted(String report, int number) {
    var any = ReportMother.submitted();
    var cover = any.cover();
    return new Submitted(
        new Cover(
            ReportId.of(report),
            cover.unit(),
            cover.round(),
            cover.year(),
            cover.version(),
            number,
            cover.first()),
        any.papers(),
        any.version(),
        any.signature(),
        null,
        any.position());
  }

  private static Heard heard() {
    return new Heard(UUID.randomUUID(), new Doer("r", "林知远", null, null, null, null, null));
  }
}
