package chengbao.review;

import chengbao.manuscript.comparison.Copied;
import chengbao.manuscript.comparison.ReportText;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.FoundCopies.Source;
import chengbao.review.domain.Reviewer;
import java.time.Instant;
import java.util.List;

/// The texts of the other reports of a round. An office is shown those only that have reached it;
/// what very many units write alike is known from all of them and is no copy.
public interface RoundTexts {

  /// Another report of the round, to be compared with.
  record Other(Source source, ReportText text) {}

  /// Those that share the most with the report, the most alike first.
  List<Other> like(CaseFile file, ReportText report, Reviewer reader, int most);

  /// What the report has from the others.
  Copied compare(CaseFile file, ReportText report, List<ReportText> others);

  /// Whether another report of the round has moved since.
  boolean movedSince(CaseFile file, Instant since);
}
