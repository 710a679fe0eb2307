package chengbao.review.web.deciding;

import chengbao.review.web.FormRevision;
import chengbao.review.web.FormText;
import chengbao.review.web.desk.Judged;
import chengbao.review.web.desk.Typed;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The decision form as it comes in; a field that is not on the page that sent it is empty.
///
/// @param version the revision that was read
/// @param command new when the page was made; the same when it is sent twice
/// @param verb `claim`, `release`, `judge`, `return`, `endorse` or `approve`
/// @param judged what is said of 情况说明, as `accepted:` or `declined:` and the finding; empty where
///   nothing is said
/// @param content hash of the text that the page showed; a decision binds no other
/// @param publicText hash of its public text
public record DecisionForm(
    @FormParam("version") @Nullable Long version,
    @FormParam("command") @Nullable String command,
    @FormParam("verb") @Nullable String verb,
    @FormParam("opinion") @Nullable String opinion,
    @FormParam("reasonCode") @Nullable String reasonCode,
    @FormParam("reason") @Nullable String reason,
    @FormParam("answerBy") @Nullable String answerBy,
    @FormParam("accepted") @Nullable List<String> accepted,
    @FormParam("judged") @Nullable List<String> judged,
    @FormParam("content") @Nullable String content,
    @FormParam("publicText") @Nullable String publicText,
    @FormParam("sections") @Nullable List<String> sections) {
  long seen() {
    return FormRevision.of(version);
  }

  String button() {
    return Objects.requireNonNullElse(verb, "");
  }

  Typed typed() {
    return new Typed(
        FormText.of(opinion),
        FormText.of(reasonCode),
        FormText.of(reason),
        FormText.of(answerBy),
        Objects.requireNonNullElse(accepted, List.of()),
        Judged.of(judged),
        Objects.requireNonNullElse(sections, List.of()));
  }
}
