package chengbao.review.domain;

import chengbao.manuscript.comparison.Copied;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a version has from others (雷同), as far as one office may read the others.
///
/// @param sources the reports that passages stand in
/// @param at when it was looked for; what has come since was not looked at
public record FoundCopies(Copied copied, List<Source> sources, Instant at) {
  public FoundCopies {
    sources = List.copyOf(sources);
  }

  /// Another report.
  ///
  /// @param own whether it is the unit's own of last year
  public record Source(CaseId id, String unitName, int year, boolean own) {}

  public Optional<Source> source(String id) {
    return sources.stream().filter(source -> source.id().toString().equals(id)).findFirst();
  }
}
