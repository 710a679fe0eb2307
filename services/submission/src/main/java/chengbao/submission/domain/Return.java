package chengbao.submission.domain;

import chengbao.manuscript.VersionText;
import chengbao.submission.domain.returning.Answer;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.domain.returning.Part;
import chengbao.submission.domain.returning.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 退回修改: why, by whom, at which level, with which comments. The answers are the unit's, sent along
/// with the next version.
///
/// @param number the version that was returned
/// @param by the reviewer
/// @param answerBy the first instant that is too late
/// @param event by which review told of it; what answers it names it as its cause
/// @param comments in the order of the text
/// @param scope which parts are open; absent when the whole report came back
/// @param times how often the report was returned, this time included
public record Return(
    int number,
    Level level,
    Person by,
    String reasonCode,
    String reason,
    Instant at,
    @Nullable Instant answerBy,
    @Nullable String answer,
    @Nullable UUID event,
    List<Comment> comments,
    @Nullable Scope scope,
    int times) {

  /// One that was stored before comments came along has none.
  public Return {
    comments = comments == null ? List.of() : List.copyOf(comments);
    times = Math.max(1, times);
  }

  /// The whole report, without comments.
  public Return(
      int number,
      Level level,
      Person by,
      String reasonCode,
      String reason,
      Instant at,
      @Nullable Instant answerBy,
      @Nullable String answer,
      @Nullable UUID event) {
    this(number, level, by, reasonCode, reason, at, answerBy, answer, event, List.of(), null, 1);
  }

  /// 逾期答复: an answer at that instant comes after the date asked for. It is marked and taken all the
  /// same.
  public boolean isLateAt(Instant answered) {
    return answerBy != null && !answered.isBefore(answerBy);
  }

  Return answered(String text) {
    if (text.isBlank()) {
      throw new Refused(Refusal.ANSWER_MISSING);
    }
    return with(text, event, comments, scope);
  }

  Return answered(UUID comment, Answer given) {
    if (comments.stream().noneMatch(one -> one.id().equals(comment))) {
      throw new Refused(Refusal.COMMENT_UNKNOWN);
    }
    return with(
        answer,
        event,
        comments.stream().map(one -> one.id().equals(comment) ? one.answered(given) : one).toList(),
        scope);
  }

  Return opened(String part, Part.Opened why) {
    if (scope == null) {
      throw new Refused(Refusal.SECTION_OPEN_ALREADY);
    }
    return with(answer, event, comments, scope.open(part, why));
  }

  public Return toldBy(UUID told) {
    return with(answer, told, comments, scope);
  }

  /// @param returned ids of the parts that came back; none for the whole report
  public Return ofParts(VersionText text, List<String> returned) {
    return returned.isEmpty() ? this : with(answer, event, comments, Scope.of(text, returned));
  }

  /// Every comment that must be followed has its answer; without comments the return itself has.
  void mustBeAnswered() {
    var waiting = comments.stream().filter(Comment::waits).count();
    if (waiting > 0) {
      throw new Refused(Refusal.COMMENTS_UNANSWERED, Map.of("count", String.valueOf(waiting)));
    }
    if (answer == null && comments.stream().noneMatch(one -> one.answer() != null)) {
      throw new Refused(Refusal.ANSWER_MISSING);
    }
  }

  /// Nothing but what came back has changed.
  void mustHold(DraftText text) {
    if (scope != null) {
      scope.mustHold(text);
    }
  }

  void mustHold(VersionText text) {
    if (scope != null) {
      scope.mustHold(text);
    }
  }

  private Return with(
      @Nullable String text, @Nullable UUID told, List<Comment> changed, @Nullable Scope open) {
    return new Return(
        number, level, by, reasonCode, reason, at, answerBy, text, told, changed, open, times);
  }
}
