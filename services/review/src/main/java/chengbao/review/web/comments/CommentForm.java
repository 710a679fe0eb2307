package chengbao.review.web.comments;

import chengbao.review.WriteComment;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Selected;
import chengbao.review.web.FormRevision;
import chengbao.review.web.FormText;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The form of a comment as it comes in.
///
/// @param version the revision of the case, or of the comment that is changed
/// @param verb `save`, `remove`, `resolved` or `unresolved`
public record CommentForm(
    @FormParam("version") @Nullable Long version,
    @FormParam("command") @Nullable String command,
    @FormParam("verb") @Nullable String verb,
    @FormParam("kind") @Nullable String kind,
    @FormParam("weight") @Nullable String weight,
    @FormParam("reasonCode") @Nullable String reasonCode,
    @FormParam("words") @Nullable String words,
    @FormParam("block") @Nullable String block,
    @FormParam("quote") @Nullable String quote,
    @FormParam("start") @Nullable Integer start) {
  long seen() {
    return FormRevision.of(version);
  }

  String button() {
    return Objects.requireNonNullElse(verb, "save");
  }

  CommentTyped typed() {
    return new CommentTyped(
        FormText.of(kind),
        FormText.of(weight),
        FormText.of(reasonCode),
        FormText.of(words),
        FormText.of(block),
        FormText.of(quote),
        Objects.requireNonNullElse(start, 0),
        false,
        List.of());
  }

  WriteComment.Typed asTyped() {
    return new WriteComment.Typed(
        switch (FormText.of(kind)) {
          case "call" -> Kind.CALL;
          case "internal" -> Kind.INTERNAL;
          default -> Kind.PASSAGE;
        },
        FormText.of(weight).equals("must") ? Weight.MUST : Weight.ADVICE,
        FormText.of(reasonCode),
        FormText.of(words),
        FormText.of(block).isBlank()
            ? null
            : new Selected(
                FormText.of(block), FormText.of(quote), Objects.requireNonNullElse(start, 0)));
  }
}
