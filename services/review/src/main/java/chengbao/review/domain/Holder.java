package chengbao.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who has claimed the case (办理人), since when, and by when the office is expected to be done with
/// it at its own pace (预计办结日).
public record Holder(PersonId person, String name, Instant since, @Nullable LocalDate expectedOn) {
  public Holder(PersonId person, String name, Instant since) {
    this(person, name, since, null);
  }

  /// Whoever acts for the holder by delegation goes on with what the holder has.
  public boolean is(Reviewer reviewer) {
    Behalf behalf = reviewer.behalf();
    return person.equals(reviewer.person()) || (behalf != null && person.equals(behalf.person()));
  }
}
