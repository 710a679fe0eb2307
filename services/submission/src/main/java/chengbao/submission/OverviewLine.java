package chengbao.submission;

import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the overview.
///
/// @param unitName short, as the unit was called when the round opened
/// @param state as shown: `not-started`, `draft`, `signature`, `submitted`, `review`, `returned`,
///   `approved`, `held`, `published`, `withdrawn`, `not-published`, `exempt`
/// @param step code of 当前环节, absent when nobody has to act
/// @param level of review, 0 outside of it
/// @param versions how many versions have been submitted
/// @param correcting it is public, and a correction of it is on its way
public record OverviewLine(
    UnitId unit,
    String unitName,
    String fullName,
    UnitKind kind,
    @Nullable ReportId report,
    String state,
    @Nullable String step,
    int level,
    @Nullable String office,
    @Nullable String officer,
    @Nullable Instant since,
    int versions,
    @Nullable Instant firstSubmitted,
    Punctuality punctuality,
    @Nullable Instant extendedTo,
    @Nullable String exempt,
    boolean overdue,
    @Nullable Instant nudged,
    @Nullable String publicUrl,
    boolean correcting) {}
