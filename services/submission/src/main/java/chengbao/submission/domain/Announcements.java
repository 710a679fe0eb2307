package chengbao.submission.domain;

import org.jspecify.annotations.Nullable;

/// What submission tells the other services, in the verb's own transaction.
public interface Announcements {
  void begun(Draft report, Officer by);

  void signatureRequested(AwaitingSignature report, Officer by);

  void clearanceRequested(Circulating report, Officer by);

  /// @param report as it is after that
  void cleared(InHouse report, Clearance clearance, Officer by);

  /// Signed, where the seal is still to come.
  void signed(AwaitingSeal report, Officer by);

  /// @param number the version that was not signed
  /// @param step of the unit's own chain; absent when the signatory did it
  void signatureDeclined(
      Editable report, int number, @Nullable ClearanceStep step, Decline decline, Officer by);

  void submitted(Submitted report, Officer by);

  void recallRequested(Submitted report, Recall recall, Officer by);

  void unitChanged(Unit unit);

  void officerChanged(Staff officer);

  void roundChanged(Round round);
}
