package chengbao.review;

import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Officers;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// How every verb of a reviewer begins: is the appointment in force at this instant, does the case
/// exist for that office, may the person act on it, and have they read its latest revision?
@ApplicationScoped
class Admission {
  private final Officers officers;
  private final Cases cases;
  private final Clock clock;

  Admission(Officers officers, Cases cases, Clock clock) {
    this.officers = officers;
    this.cases = cases;
    this.clock = clock;
  }

  /// What a verb goes on with.
  record Admitted(Reviewer reviewer, ReviewCase found, Instant now) {}

  Admitted toAct(ActingAs who, CaseId id, long revisionRead) {
    Instant now = clock.instant();
    Reviewer reviewer = reviewer(who, now);
    ReviewCase taken = cases.take(id, reviewer).orElseThrow(Admission::noSuchCase);
    taken.file().admit(reviewer, revisionRead);
    return new Admitted(reviewer, taken, now);
  }

  /// For a verb that compares another revision than the case's.
  Admitted toActNow(ActingAs who, CaseId id) {
    Instant now = clock.instant();
    Reviewer reviewer = reviewer(who, now);
    ReviewCase taken = cases.take(id, reviewer).orElseThrow(Admission::noSuchCase);
    taken.file().admit(reviewer, taken.file().revision());
    return new Admitted(reviewer, taken, now);
  }

  /// For the office that has endorsed, which the case has left.
  Admitted toUndo(ActingAs who, CaseId id, long revisionRead) {
    Admitted admitted = toTake(who, id);
    admitted.found().admitToUndo(admitted.reviewer(), revisionRead);
    return admitted;
  }

  /// Nobody else acts on the case until the verb has ended.
  Admitted toTake(ActingAs who, CaseId id) {
    Instant now = clock.instant();
    Reviewer reviewer = reviewer(who, now);
    ReviewCase taken = cases.take(id, reviewer).orElseThrow(Admission::noSuchCase);
    return new Admitted(reviewer, taken, now);
  }

  Admitted toRead(ActingAs who, CaseId id) {
    Instant now = clock.instant();
    return toRead(reviewer(who, now), id, now);
  }

  Admitted toRead(Reviewer reviewer, CaseId id, Instant now) {
    ReviewCase found = cases.find(id, reviewer).orElseThrow(Admission::noSuchCase);
    return new Admitted(reviewer, found, now);
  }

  Reviewer reviewer(ActingAs who, Instant now) {
    return officers
        .find(who.person(), who.appointment())
        .orElseThrow(() -> new Refused(Refusal.NOT_A_REVIEWER))
        .reviewing(who.appointment(), now);
  }

  private static Refused noSuchCase() {
    return new Refused(Refusal.NO_SUCH_CASE);
  }
}
