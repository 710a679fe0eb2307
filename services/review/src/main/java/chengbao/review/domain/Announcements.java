package chengbao.review.domain;

import org.jspecify.annotations.Nullable;

/// Tells the other services, in the verb's own transaction, what has happened to a case.
public interface Announcements {
  void opened(ReviewCase opened, Cause cause);

  void claimed(ReviewCase.Claimed claimed, Reviewer by);

  void released(ReviewCase.Waiting released, Reviewer by);

  void returned(ReviewCase.WithUnit returned, Reviewer by);

  /// @param holder who has claimed it, when the recall is refused for that
  void recallAnswered(ReviewCase after, boolean granted, @Nullable Holder holder, Cause cause);

  void endorsed(ReviewCase.Waiting endorsed, Reviewer by);

  void approved(ReviewCase.Decided approved, Reviewer by);
}
