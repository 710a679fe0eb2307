package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Officers;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// A reviewer opens a case to read it: the version under review, the one before, and whether they
/// may act on it.
@ApplicationScoped
@Verb
public class ReadCase {
  private final Admission admission;
  private final Cases cases;
  private final Officers officers;

  ReadCase(Admission admission, Cases cases, Officers officers) {
    this.admission = admission;
    this.cases = cases;
    this.officers = officers;
  }

  /// A case on the desk of one reader.
  ///
  /// @param bar why this person may never decide on it, if so
  /// @param holderGone whether it is claimed by somebody who reviews there no longer
  public record OnDesk(
      ReviewCase found, Reviewer reader, Optional<Refusal> bar, boolean holderGone) {

    /// Whether the case is at the reader's office now, and the reader may act on it there.
    public boolean mayAct() {
      return isAtReadersLevel() && bar.isEmpty();
    }

    public boolean mayClaim() {
      return mayAct() && (found instanceof ReviewCase.Waiting || holderGone);
    }

    public boolean isAtReadersLevel() {
      return found.file().level().office().equals(reader.office());
    }

    public boolean isHeldByReader() {
      return found instanceof ReviewCase.Claimed claimed && claimed.holder().is(reader);
    }
  }

  @Transactional
  public OnDesk read(ActingAs who, CaseId id) {
    return laid(admission.toRead(who, id));
  }

  /// For a reviewer whose appointment was checked in this transaction.
  OnDesk read(Reviewer reviewer, CaseId id, Instant now) {
    return laid(admission.toRead(reviewer, id, now));
  }

  private OnDesk laid(Admitted admitted) {
    CaseFile file = admitted.found().file();
    return new OnDesk(
        admitted.found(),
        admitted.reviewer(),
        file.bars(admitted.reviewer()),
        holderGone(admitted));
  }

  /// The version sent before the one under review, for a reader who has the case before them.
  @Transactional
  public Optional<SentVersion> before(OnDesk desk) {
    CaseFile file = desk.found().file();
    return file.sent().number() > 1
        ? cases.version(file.id(), file.sent().number() - 1)
        : Optional.empty();
  }

  /// The version that is public and that the one under review corrects: the last one before the
  /// first draft of the same correction.
  @Transactional
  public Optional<SentVersion> corrected(OnDesk desk) {
    CaseFile file = desk.found().file();
    Correction correction = file.sent().correction();
    if (correction == null) {
      return Optional.empty();
    }
    Optional<SentVersion> before = before(desk);
    while (before.filter(one -> correcting(one) == correction.edition()).isPresent()) {
      before = cases.version(file.id(), before.get().number() - 1);
    }
    return before;
  }

  /// The edition that a version corrects; 0 for one that corrects none.
  private static int correcting(SentVersion version) {
    Correction correction = version.correction();
    return correction == null ? 0 : correction.edition();
  }

  private boolean holderGone(Admitted admitted) {
    return admitted.found() instanceof ReviewCase.Claimed claimed
        && !claimed.holder().person().equals(admitted.reviewer().person())
        && officers
            .find(claimed.holder().person())
            .filter(officer -> officer.reviewsFor(claimed.file().level().office(), admitted.now()))
            .isEmpty();
  }
}
