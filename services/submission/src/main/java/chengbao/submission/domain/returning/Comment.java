package chengbao.submission.domain.returning;

import chengbao.manuscript.comparison.Anchor;
import chengbao.submission.domain.Level;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reviewer's comment on a passage of what was submitted (意见), or a phone call about it, with the
/// unit's answer.
///
/// @param call 电话沟通
/// @param must 须改, otherwise 建议
/// @param by name of the reviewer
/// @param number 第几稿 it was made on
/// @param anchor the passage; absent for the report as a whole
/// @param unresolved it was answered before, and that did not do
public record Comment(
    UUID id,
    boolean call,
    boolean must,
    @Nullable String reasonCode,
    String words,
    String by,
    Level level,
    int number,
    Instant at,
    @Nullable Anchor anchor,
    boolean unresolved,
    @Nullable Answer answer) {

  /// With the answer, in the place of an earlier one.
  public Comment answered(Answer given) {
    return new Comment(
        id, call, must, reasonCode, words, by, level, number, at, anchor, unresolved, given);
  }

  /// Whether it may not go back without a word.
  public boolean waits() {
    return must && answer == null;
  }
}
