package chengbao.contracts;

/// Moves on `review-moves`, owned by the review service.
public sealed interface ReviewMove extends Move
    permits CaseOpened,
        CaseClaimed,
        CaseReleased,
        ReportReturned,
        RecallAnswered,
        ReportEndorsed,
        EndorsementUndone,
        OpinionMove,
        ReportApproved {
  /// The version (第几稿) that the move is about.
  int reportVersion();

  /// The level of the chain at which it happened, from 1, and its office.
  Level level();
}
