package chengbao.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecoveryTest {
  private static final Instant BLOW = Instant.parse("2026-01-16T01:00:00Z");
  private static final Fault FAULT =
      new Fault(Part.REVIEW, Blow.KILL, Duration.ofSeconds(2), Duration.ZERO);

  @Test
  void recovery_ends_with_the_first_work_begun_after_the_blow() {
    Book book = struck();
    book.mark(new Mark(Part.REVIEW, BLOW.plusSeconds(9), BLOW.plusSeconds(10)));
    book.mark(new Mark(Part.REVIEW, BLOW.plusSeconds(1), BLOW.plusSeconds(7)));

    assertThat(Recovery.of(book))
        .first()
        .extracting(recovery -> recovery.took().orElseThrow())
        .isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void work_begun_before_the_blow_proves_nothing() {
    Book book = struck();
    book.mark(new Mark(Part.REVIEW, BLOW.minusMillis(1), BLOW.plusSeconds(1)));

    assertThat(Recovery.of(book).getFirst().took()).isEmpty();
  }

  @Test
  void work_at_another_part_proves_nothing() {
    Book book = struck();
    book.mark(new Mark(Part.SUBMISSION, BLOW.plusSeconds(1), BLOW.plusSeconds(2)));

    assertThat(Recovery.of(book).getFirst().took()).isEmpty();
  }

  @Test
  void the_longest_is_told() {
    List<Recovery> recoveries =
        List.of(
            new Recovery(FAULT, Optional.of(Duration.ofSeconds(3))),
            new Recovery(FAULT, Optional.empty()),
            new Recovery(FAULT, Optional.of(Duration.ofSeconds(8))));

    assertThat(Recovery.longest(recoveries)).contains(recoveries.get(2));
  }

  private static Book struck() {
    Book book = new Book();
    book.struck(new Book.Struck(FAULT, BLOW));
    return book;
  }
}
