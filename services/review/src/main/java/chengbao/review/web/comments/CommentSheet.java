package chengbao.review.web.comments;

import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import chengbao.manuscript.comparison.Place;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Judgement;
import chengbao.review.domain.comment.Placed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A comment with its passage and what the unit said to it, for programs.
///
/// @param kind `passage`, `call` or `internal`
/// @param weight `must` or `advice`
/// @param told when it went along with a decision
/// @param outcome `open`, `resolved` or `unresolved`
/// @param target the passage on the version it was made on (W3C Web Annotation)
/// @param now what became of it in the version under review; absent for the report as a whole
/// @param revision the number in the `ETag`
@Schema(name = "Comment", example = CommentExamples.COMMENT)
record CommentSheet(
    UUID id,
    int number,
    String kind,
    String weight,
    @Nullable String reasonCode,
    String words,
    String by,
    String office,
    int level,
    int reportVersion,
    Instant at,
    @Nullable Instant told,
    String outcome,
    @Nullable String judgedBy,
    @Nullable Map<String, Object> target,
    @Nullable PassageSheet now,
    List<AnswerSheet> answers,
    long revision) {

  /// @param state `unchanged`, `moved`, `changed` or `gone`
  /// @param start UTF-16 offset in the block
  @Schema(name = "PassageNow")
  record PassageSheet(
      String state, @Nullable String block, int start, int end, @Nullable String quote) {

    static @Nullable PassageSheet of(@Nullable Anchored now) {
      return switch (now) {
        case null -> null;
        case Anchored.Unchanged found -> at("unchanged", found.place());
        case Anchored.Moved found -> at("moved", found.place());
        case Anchored.Changed found -> at("changed", found.place());
        case Anchored.Gone gone -> new PassageSheet("gone", gone.standing(), 0, 0, null);
      };
    }

    private static PassageSheet at(String state, Place place) {
      return new PassageSheet(state, place.blockId(), place.start(), place.end(), place.quote());
    }
  }

  /// @param kind `changed` or `explained`
  @Schema(name = "CommentAnswer")
  record AnswerSheet(int reportVersion, String kind, String words, String by, Instant at) {
    static AnswerSheet of(Placed.Answered answered) {
      var answer = answered.answer();
      return new AnswerSheet(
          answered.version(),
          answer.changed() ? "changed" : "explained",
          answer.words(),
          answer.by(),
          answer.at());
    }
  }

  static CommentSheet of(Placed placed) {
    Comment comment = placed.comment();
    Anchor anchor = comment.content().anchor();
    Judgement judgement = comment.judgement();
    return new CommentSheet(
        comment.id(),
        placed.number(),
        code(comment.content().kind()),
        code(comment.content().weight()),
        comment.content().reasonCode(),
        comment.content().words(),
        comment.made().name(),
        comment.made().level().officeName(),
        comment.made().level().number(),
        comment.made().version(),
        comment.made().at(),
        comment.toldAt(),
        code(judgement.outcome()),
        judgement.by(),
        anchor == null ? null : anchor.target(comment.source()),
        PassageSheet.of(placed.now()),
        placed.answers().stream().map(AnswerSheet::of).toList(),
        comment.revision());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
