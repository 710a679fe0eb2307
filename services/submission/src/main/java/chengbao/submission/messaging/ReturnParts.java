package chengbao.submission.messaging;

import chengbao.contracts.CommentAnswer;
import chengbao.contracts.OpenedSection;
import chengbao.contracts.Reply;
import chengbao.contracts.ReportReturned;
import chengbao.contracts.ReturnedSection;
import chengbao.manuscript.comparison.Anchor;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.domain.returning.Part;
import chengbao.submission.domain.returning.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Comments and answers as the contracts tell them.
final class ReturnParts {
  private ReturnParts() {}

  static List<Comment> comments(ReportReturned told) {
    return Objects.requireNonNullElse(told.comments(), List.<chengbao.contracts.Comment>of())
        .stream()
        .map(ReturnParts::comment)
        .toList();
  }

  /// Ids of what alone came back; none for the whole report.
  static List<String> sections(ReportReturned told) {
    return Objects.requireNonNullElse(told.sections(), List.<ReturnedSection>of()).stream()
        .map(ReturnedSection::id)
        .toList();
  }

  /// What goes along with the version that answers the return; null when nothing does.
  static @Nullable Reply reply(@Nullable Return answered) {
    if (answered == null) {
      return null;
    }
    var answers =
        answered.comments().stream()
            .filter(comment -> comment.answer() != null)
            .map(ReturnParts::answer)
            .toList();
    var opened = opened(answered.scope());
    return answers.isEmpty() && opened.isEmpty() ? null : new Reply(answers, opened);
  }

  private static Comment comment(chengbao.contracts.Comment told) {
    return new Comment(
        UUID.fromString(told.id()),
        told.kind().equals("call"),
        told.weight().equals("must"),
        told.reasonCode(),
        told.words(),
        told.by(),
        ReviewListener.level(told.level()),
        told.reportVersion(),
        told.at(),
        anchor(told.target()),
        told.unresolved(),
        null);
  }

  private static @Nullable Anchor anchor(@Nullable Map<String, Object> target) {
    return target == null ? null : Anchor.of(target);
  }

  private static CommentAnswer answer(Comment comment) {
    var answer = Objects.requireNonNull(comment.answer());
    return new CommentAnswer(
        comment.id().toString(),
        answer.changed() ? "changed" : "explained",
        answer.words(),
        answer.by().name(),
        answer.at());
  }

  private static List<OpenedSection> opened(@Nullable Scope scope) {
    return scope == null
        ? List.of()
        : scope.parts().stream()
            .filter(part -> part.opened() != null)
            .map(ReturnParts::opened)
            .toList();
  }

  private static OpenedSection opened(Part part) {
    var opened = Objects.requireNonNull(part.opened());
    return new OpenedSection(
        part.id(), part.heading(), opened.reason(), opened.by().name(), opened.at());
  }
}
