package chengbao.submission.domain;

/// What submission tells the other services, in the verb's own transaction.
public interface Announcements {
  void begun(Draft report, Officer by);

  void signatureRequested(AwaitingSignature report, Officer by);

  /// @param number the version that was not signed
  void signatureDeclined(Editable report, int number, Decline decline, Officer by);

  void submitted(Submitted report, Officer by);

  void unitChanged(Unit unit);

  void officerChanged(Staff officer);

  void roundChanged(Round round);
}
