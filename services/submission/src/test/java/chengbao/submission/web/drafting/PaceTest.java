package chengbao.submission.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.ReportMother;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final PersonId HASTY = ReportMother.DRAFTER.person().id();
  private static final PersonId OTHER = ReportMother.SIGNATORY.person().id();

  private Instant now = ReportMother.MORNING;
  private final InstantSource present = () -> now;
  private final Pace pace = new Pace(present.withZone(ZoneOffset.UTC));

  @Test
  void twenty_checks_in_ten_seconds_are_taken_and_the_next_one_when_they_are_over() {
    for (var times = 0; times < 20; times++) {
      now = now.plus(Duration.ofMillis(499));
      pace.take(HASTY);
    }
    assertThatThrownBy(() -> pace.take(HASTY))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.CHECKED_TOO_OFTEN));
    pace.take(OTHER);
    now = now.plus(Duration.ofSeconds(1));
    pace.take(HASTY);
  }
}
