package chengbao.submission.web.returning;

import chengbao.submission.domain.Return;
import chengbao.submission.domain.returning.Answer;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.domain.returning.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A return with its comments as `/api` answers it.
///
/// @param timesReturned this time included
/// @param parts what is open and what stays as it is; absent when the whole report came back
record CommentsBody(
    int number,
    String reasonCode,
    String reason,
    int timesReturned,
    List<CommentBody> comments,
    @Nullable List<PartBody> parts) {

  /// @param kind `passage` or `call`
  /// @param weight `must` or `advice`
  /// @param target the passage as the reviewer read it (W3C Web Annotation)
  record CommentBody(
      UUID id,
      String kind,
      String weight,
      @Nullable String reasonCode,
      String words,
      String by,
      String office,
      int number,
      Instant at,
      @Nullable Map<String, Object> target,
      boolean unresolved,
      @Nullable AnswerBody answer) {

    static CommentBody of(Comment comment) {
      var anchor = comment.anchor();
      var answer = comment.answer();
      return new CommentBody(
          comment.id(),
          comment.call() ? "call" : "passage",
          comment.must() ? "must" : "advice",
          comment.reasonCode(),
          comment.words(),
          comment.by(),
          comment.level().officeName(),
          comment.number(),
          comment.at(),
          anchor == null ? null : anchor.target("urn:chengbao:version:" + comment.number()),
          comment.unresolved(),
          answer == null ? null : AnswerBody.of(answer));
    }
  }

  /// @param kind `changed` or `explained`
  record AnswerBody(String kind, String words, String by, Instant at) {
    static AnswerBody of(Answer answer) {
      return new AnswerBody(
          answer.changed() ? "changed" : "explained",
          answer.words(),
          answer.by().name(),
          answer.at());
    }
  }

  /// @param state `returned`, `opened` or `frozen`
  /// @param hash of what stood in it when it was returned
  record PartBody(String id, String heading, String state, @Nullable String reason, String hash) {
    static PartBody of(Part part) {
      var opened = part.opened();
      return new PartBody(
          part.id(),
          part.heading(),
          opened != null ? "opened" : part.returned() ? "returned" : "frozen",
          opened == null ? null : opened.reason(),
          part.hash().algorithm() + ":" + part.hash().value());
    }
  }

  static CommentsBody of(Return returned) {
    var scope = returned.scope();
    return new CommentsBody(
        returned.number(),
        returned.reasonCode(),
        returned.reason(),
        returned.times(),
        returned.comments().stream().map(CommentBody::of).toList(),
        scope == null ? null : scope.parts().stream().map(PartBody::of).toList());
  }
}
