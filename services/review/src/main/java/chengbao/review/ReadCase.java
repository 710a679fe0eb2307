package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Officers;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
  /// @param previous the version sent before the one under review
  public record OnDesk(
      ReviewCase found,
      Reviewer reader,
      Optional<Refusal> bar,
      boolean holderGone,
      Optional<SentVersion> previous) {

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
    Admitted admitted = admission.toRead(who, id);
    CaseFile file = admitted.found().file();
    return new OnDesk(
        admitted.found(),
        admitted.reviewer(),
        file.bars(admitted.reviewer()),
        holderGone(admitted),
        cases.version(id, file.sent().number() - 1));
  }

  private boolean holderGone(Admitted admitted) {
    return admitted.found() instanceof ReviewCase.Claimed claimed
        && officers
            .find(claimed.holder().person())
            .filter(officer -> officer.reviewsFor(claimed.file().level().office(), admitted.now()))
            .isEmpty();
  }
}
