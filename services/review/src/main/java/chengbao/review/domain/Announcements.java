package chengbao.review.domain;

/// Tells the other services, in the verb's own transaction, what has happened to a case.
public interface Announcements {
  void opened(ReviewCase opened, Cause cause);

  void claimed(ReviewCase.Claimed claimed, Reviewer by);

  void released(ReviewCase.Waiting released, Reviewer by);

  void returned(ReviewCase.WithUnit returned, Reviewer by);

  void endorsed(ReviewCase.Waiting endorsed, Reviewer by);

  void approved(ReviewCase.Decided approved, Reviewer by);
}
