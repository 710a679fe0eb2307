package chengbao.review.domain;

import java.util.Optional;

/// The cases kept. Saving compares the revision: whoever comes second is refused with
/// [Refusal#CHANGED_MEANWHILE], whatever their page said.
public interface Cases {
  /// The case if the reviewer's office may see it; an office that may not gets nothing, as if there
  /// were none.
  Optional<ReviewCase> find(CaseId id, Reviewer reviewer);

  /// For what follows from an event, where nobody asks.
  Optional<ReviewCase> find(CaseId id);

  /// One version of a case, for comparison.
  Optional<SentVersion> version(CaseId id, int number);

  void add(ReviewCase.Waiting opened);

  void save(ReviewCase moved);
}
