package chengbao.contracts;

/// Moves on `submission-moves`, owned by the submission service.
public sealed interface SubmissionMove extends Move
    permits ReportBegun, SignatureRequested, SignatureDeclined, ReportSubmitted {}
