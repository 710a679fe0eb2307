package chengbao.review.domain;

import java.time.Instant;

/// Who has claimed the case (办理人), and since when.
public record Holder(PersonId person, String name, Instant since) {
  boolean is(Reviewer reviewer) {
    return person.equals(reviewer.person());
  }
}
