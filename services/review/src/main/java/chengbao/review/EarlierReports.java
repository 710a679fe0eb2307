package chengbao.review;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentText;
import java.util.Optional;

/// What the unit of a case reported before, kept from earlier rounds.
public interface EarlierReports {

  /// A report of an earlier year.
  ///
  /// @param onFile whether it was approved; what was not is shown to offices only that had it
  ///   themselves
  /// @param contentHash names the text, so that nothing is compared twice
  record Earlier(
      CaseId id, int year, int number, boolean onFile, SentText text, String contentHash) {}

  /// The report of the year before, as it was approved, or else as the reader's office saw it last.
  Optional<Earlier> lastYear(CaseFile file, Reviewer reader);
}
