package chengbao.contracts;

/// Moves on `submission-moves`, owned by the submission service.
public sealed interface SubmissionMove extends Move
    permits ReportBegun,
        ClearanceRequested,
        ClearanceGiven,
        SignatureRequested,
        SignatureDeclined,
        ReportSigned,
        ReportSubmitted,
        RecallRequested {}
