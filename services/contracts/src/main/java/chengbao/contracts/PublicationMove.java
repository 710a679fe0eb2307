package chengbao.contracts;

/// Moves on `publication-moves`, owned by the publication service.
public sealed interface PublicationMove extends Move
    permits EditionPublished,
        EditionHeld,
        ReportNotPublished,
        WithdrawalAsked,
        WithdrawalDeclined,
        EditionWithdrawn,
        OuterPageReported {
  /// The version (第几稿) that was approved.
  int reportVersion();
}
