package chengbao.review.domain.comment;

import chengbao.manuscript.comparison.Anchored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comment with what became of its passage in the version under review, and what the unit said.
///
/// @param number in the order of the text, from 1
/// @param now absent for a comment on the report as a whole
/// @param part where it stands now, or stood; absent for the report as a whole
/// @param answers oldest first
public record Placed(
    int number,
    Comment comment,
    @Nullable Anchored now,
    @Nullable Part part,
    List<Answered> answers) {
  public Placed {
    answers = List.copyOf(answers);
  }

  /// @param version 第几稿 it came with
  public record Answered(int version, Reply.Answer answer) {}

  /// The block at which it is shown: where the passage is now, or the heading it was under; absent
  /// for the whole report and where the section is gone as well.
  public @Nullable String block() {
    return switch (now) {
      case null -> null;
      case Anchored.Unchanged found -> found.place().blockId();
      case Anchored.Moved found -> found.place().blockId();
      case Anchored.Changed found -> found.place().blockId();
      case Anchored.Gone gone -> gone.standing();
    };
  }

  /// Whether somebody has still to look at it on this version.
  public boolean waits(int version) {
    return comment.stands() && !comment.judgement().isOn(version);
  }
}
