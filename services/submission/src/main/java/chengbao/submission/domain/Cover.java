package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands on the cover of a report through all its states.
///
/// @param version grows with each change; a page or copy that knows an older one cannot decide
/// @param submittedVersions how many versions (第几稿) have been submitted
/// @param first absent until the first submission
/// @param correction while a public edition of it is being corrected
public record Cover(
    ReportId id,
    UnitId unit,
    RoundId round,
    int year,
    long version,
    int submittedVersions,
    @Nullable FirstSubmission first,
    @Nullable Correction correction) {

  /// Of a report of which nothing is being corrected.
  public Cover(
      ReportId id,
      UnitId unit,
      RoundId round,
      int year,
      long version,
      int submittedVersions,
      @Nullable FirstSubmission first) {
    this(id, unit, round, year, version, submittedVersions, first, null);
  }

  /// What the first submission fixes for all later versions: timeliness, chain and template.
  public record FirstSubmission(Instant at, List<Level> chain, Template template) {}

  /// The number the next version would have.
  public int nextNumber() {
    return submittedVersions + 1;
  }

  public void mustBeAt(long known) {
    if (known != version) {
      throw new Refused(Refusal.VERSION_STALE, Map.of("version", String.valueOf(version)));
    }
  }

  Cover next() {
    return with(correction);
  }

  /// @param changed absent once nothing is being corrected any more
  Cover with(@Nullable Correction changed) {
    return new Cover(id, unit, round, year, version + 1, submittedVersions, first, changed);
  }

  Cover submitted(FirstSubmission submission) {
    return new Cover(
        id,
        unit,
        round,
        year,
        version + 1,
        submittedVersions + 1,
        first == null ? submission : first,
        correction);
  }
}
