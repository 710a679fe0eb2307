package chengbao.review;

import chengbao.manuscript.ContentHash;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.FoundCopies;
import chengbao.review.domain.UnitId;
import java.util.Optional;

/// What was found of copied passages, kept for a text and an office, so that it is not looked for
/// each time a page is opened.
public interface KeptCopies {
  Optional<FoundCopies> of(CaseId id, ContentHash text, UnitId office);

  void keep(CaseId id, ContentHash text, UnitId office, FoundCopies found);
}
