package chengbao.submission;

import chengbao.manuscript.Finding;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report with what one needs beside it to read it.
///
/// @param findings of the text as it stands, or those the version was frozen with
/// @param stepOfficeName the unit that has to act
public record ReportSheet(
    Report report,
    Unit unit,
    Round round,
    List<Finding> findings,
    @Nullable String stepOfficeName) {}
