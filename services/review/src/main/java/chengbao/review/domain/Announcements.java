package chengbao.review.domain;

import chengbao.review.domain.comment.Placed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells the other services, in the verb's own transaction, what has happened to a case.
public interface Announcements {
  void opened(ReviewCase opened, Cause cause);

  void claimed(ReviewCase.Claimed claimed, Reviewer by);

  void released(ReviewCase.Waiting released, Reviewer by);

  /// @param comments what goes along, in the order of the text
  void returned(ReviewCase.WithUnit returned, List<Placed> comments, Reviewer by);

  /// @param holder who has claimed it, when the recall is refused for that
  /// @param asked the event by which the unit asked
  void recallAnswered(ReviewCase after, boolean granted, @Nullable Holder holder, UUID asked);

  /// A reviewer answered a unit that asked for its report back.
  ///
  /// @param reason the reviewer's words, may be empty when granted
  void recallDecided(ReviewCase after, boolean granted, String reason, Reviewer by);

  void endorsed(ReviewCase.Waiting endorsed, Reviewer by);

  /// Taken back before the next level had opened it.
  ///
  /// @param next the level it was taken back from
  void endorsementUndone(ReviewCase.Claimed undone, Level next, Reviewer by);

  /// 征求意见: another office is asked; the case stays where it is.
  void opinionAsked(OpinionRequest request, CaseFile file, Reviewer by);

  /// The office that was asked has answered.
  void opinionGiven(OpinionRequest answered, CaseFile file, Reviewer by);

  void approved(ReviewCase.Decided approved, Reviewer by);
}
