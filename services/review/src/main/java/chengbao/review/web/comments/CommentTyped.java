package chengbao.review.web.comments;

import chengbao.look.Problem;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in the form of a comment; kept whenever the form comes back.
///
/// @param block empty for the report as a whole
/// @param known it is kept already and may be taken away
@TemplateData
public record CommentTyped(
    String kind,
    String weight,
    String reasonCode,
    String words,
    String block,
    String quote,
    int start,
    boolean known,
    List<Problem> problems) {

  /// A form that nothing was typed into yet.
  public static CommentTyped empty(String kind, String block, String quote) {
    return new CommentTyped(
        kind.equals("call") || kind.equals("internal") ? kind : "passage",
        "must",
        "",
        "",
        block,
        quote,
        0,
        false,
        List.of());
  }

  CommentTyped with(List<Problem> wrong, boolean kept) {
    return new CommentTyped(kind, weight, reasonCode, words, block, quote, start, kept, wrong);
  }

  public @Nullable String problemOf(String field) {
    return problems.stream()
        .filter(problem -> field.equals(problem.field()))
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }

  /// Why nothing was saved, when nothing in the form can put it right.
  public @Nullable String refusal() {
    return problems.stream()
        .filter(problem -> problem.field() == null)
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }
}
