package chengbao.review.web.comments;

import chengbao.review.WriteComment;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Selected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A comment as a program sends it.
///
/// @param kind `passage`, `call` or `internal`
/// @param weight `must` or `advice`; `advice` when left out
/// @param block the block it is about; the report as a whole when left out
/// @param quote words of the block; the whole block when left out
/// @param start where they begin in the block, in UTF-16 units, if they stand there more than once
@Schema(name = "CommentAsked", example = CommentExamples.ASKED)
record CommentAsked(
    @NotNull @Pattern(regexp = "passage|call|internal") String kind,
    @Nullable @Pattern(regexp = "must|advice") String weight,
    @Nullable String reasonCode,
    @NotNull String words,
    @Nullable String block,
    @Nullable String quote,
    @Nullable Integer start) {

  WriteComment.Typed typed() {
    return new WriteComment.Typed(
        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        weight == null ? Weight.ADVICE : Weight.valueOf(weight.toUpperCase(Locale.ROOT)),
        Objects.requireNonNullElse(reasonCode, ""),
        words,
        block == null || block.isBlank()
            ? null
            : new Selected(
                block,
                Objects.requireNonNullElse(quote, ""),
                Objects.requireNonNullElse(start, 0)));
  }
}
