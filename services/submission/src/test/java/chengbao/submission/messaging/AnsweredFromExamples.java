package chengbao.submission.messaging;

import chengbao.contracts.Reply;
import chengbao.contracts.ReportSubmitted;
import chengbao.manuscript.ContentHash;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.returning.Answer;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.domain.returning.Part;
import chengbao.submission.domain.returning.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The comments as they must have been answered before an example was announced.
final class AnsweredFromExamples {
  private AnsweredFromExamples() {}

  static List<Comment> comments(ReportSubmitted event, Level level) {
    Reply reply = event.reply();
    return reply == null
        ? List.of()
        : reply.answers().stream()
            .map(one ->
                new Comment(
                    UUID.fromString(one.comment()),
                    false,
                    true,
                    "C05",
                    "请核对",
                    "林知远",
                    level,
                    1,
                    event.firstSubmittedAt(),
                    null,
                    false,
                    new Answer(one.kind().equals("changed"), one.words(), by(one.by()), one.at())))
            .toList();
  }

  static @Nullable Scope scope(ReportSubmitted event) {
    Reply reply = event.reply();
    return reply == null
        ? null
        : new Scope(
            reply.opened().stream()
                .map(one ->
                    new Part(
                        one.id(),
                        one.heading(),
                        ContentHash.ofSection(List.of()),
                        false,
                        new Part.Opened(one.reason(), by(one.by()), one.at())))
                .toList());
  }

  private static Person by(String name) {
    return new Person(new PersonId(ReportMother.id(301)), name);
  }
}
