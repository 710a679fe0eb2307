package chengbao.submission;

import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Unit;
import org.jspecify.annotations.Nullable;

/// A report with what one needs beside it to read it.
///
/// @param unit by the name of the report's time
/// @param checkup of the text as it stands, or that which the version was frozen with
/// @param stepOfficeName the unit that has to act
/// @param moved the terms to which a draft was taken over after it had been begun
public record ReportSheet(
    Report report,
    Unit unit,
    Round round,
    Checkup checkup,
    @Nullable String stepOfficeName,
    @Nullable Terms moved) {}
