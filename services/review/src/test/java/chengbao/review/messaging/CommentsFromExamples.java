package chengbao.review.messaging;

import chengbao.contracts.ReportReturned;
import chengbao.manuscript.comparison.Anchor;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Level;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Content;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Made;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Placed;
import chengbao.review.domain.comment.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// The comments as they must have been written before an example was announced.
final class CommentsFromExamples {
  private CommentsFromExamples() {}

  static List<Placed> of(ReportReturned event) {
    return Objects.requireNonNullElse(event.comments(), List.<chengbao.contracts.Comment>of())
        .stream()
        .map(told -> new Placed(1, comment(event, told), null, null, List.of()))
        .toList();
  }

  static Scope scope(ReportReturned event) {
    return event.sections() == null
        ? Scope.WHOLE
        : new Scope(
            event.sections().stream()
                .map(section -> new Part(section.id(), section.heading()))
                .toList());
  }

  private static Comment comment(ReportReturned event, chengbao.contracts.Comment told) {
    Level level =
        new Level(
            told.level().number(), UnitId.of(told.level().office()), told.level().officeName());
    return Comment.write(
        UUID.fromString(told.id()),
        CaseId.of(event.report()),
        new Content(
            Kind.valueOf(told.kind().toUpperCase(Locale.ROOT)),
            Weight.valueOf(told.weight().toUpperCase(Locale.ROOT)),
            told.reasonCode(),
            told.words(),
            told.target() == null ? null : Anchor.of(told.target())),
        new Made(
            level, new PersonId(UUID.randomUUID()), told.by(), told.reportVersion(), told.at()));
  }
}
