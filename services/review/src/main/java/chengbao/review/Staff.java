package chengbao.review;

import chengbao.review.domain.Holder;
import chengbao.review.domain.Officers;
import chengbao.review.domain.Pace;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// The reviewers of an office: who is there now, who may be given a case, and how long the office
/// takes.
@ApplicationScoped
class Staff {
  private final Officers officers;
  private final Pace pace;

  Staff(Officers officers, Pace pace) {
    this.officers = officers;
    this.pace = pace;
  }

  boolean reviews(PersonId person, UnitId office, Instant now) {
    return officers.find(person).map(officer -> officer.reviewsFor(office, now)).orElse(false);
  }

  boolean isOneOnly(UnitId office, Instant now) {
    return officers.reviewing(office, now) == 1;
  }

  LocalDate expectedOn(ReviewCase found, Instant now) {
    return pace.expectedOn(found.file().level().office(), found.file().last().at(), now);
  }

  /// The colleague as the holder of a case of that office, or a refusal.
  Holder colleague(PersonId person, ReviewCase found, Instant now) {
    Reviewer colleague =
        officers
            .find(person)
            .flatMap(officer -> officer.reviewerAt(found.file().level().office(), now))
            .orElseThrow(() -> new Refused(Refusal.NOT_A_COLLEAGUE));
    if (found.file().bars(colleague).isPresent()) {
      throw new Refused(Refusal.COLLEAGUE_BARRED, Map.of("colleague", colleague.name()));
    }
    return new Holder(colleague.person(), colleague.name(), now, expectedOn(found, now));
  }
}
