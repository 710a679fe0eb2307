package chengbao.review;

import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
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
public class ReadCase {
  private final Admission admission;
  private final Cases cases;

  ReadCase(Admission admission, Cases cases) {
    this.admission = admission;
    this.cases = cases;
  }

  /// A case on the desk of one reader.
  ///
  /// @param bar why this person may never decide on it, if so
  /// @param previous the version sent before the one under review
  public record OnDesk(
      ReviewCase found, Reviewer reader, Optional<Refusal> bar, Optional<SentVersion> previous) {

    /// Whether the case is at the reader's office now, and the reader may act on it there.
    public boolean mayAct() {
      return isAtReadersLevel() && bar.isEmpty();
    }

    public boolean isAtReadersLevel() {
      return found.file().level().office().equals(reader.office());
    }

    public boolean isHeldByReader() {
      return found instanceof ReviewCase.Claimed claimed
          && claimed.holder().person().equals(reader.person());
    }
  }

  @Transactional
  public OnDesk read(ActingAs who, CaseId id) {
    Admitted admitted = admission.toRead(who, id);
    CaseFile file = admitted.found().file();
    return new OnDesk(
        admitted.found(),
        admitted.reviewer(),
        file.bars(admitted.reviewer().person()),
        cases.version(id, file.sent().number() - 1));
  }
}
