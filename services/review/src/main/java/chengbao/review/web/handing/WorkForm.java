package chengbao.review.web.handing;

import chengbao.review.web.FormRevision;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The forms beside a case that decide nothing: to assign it, to undo an endorsement, to ask
/// another office.
///
/// @param verb `assign`, `undo-endorsement` or `ask`
public record WorkForm(
    @FormParam("version") @Nullable Long version,
    @FormParam("command") @Nullable String command,
    @FormParam("verb") @Nullable String verb,
    @FormParam("officer") @Nullable UUID officer,
    @FormParam("office") @Nullable UUID office,
    @FormParam("question") @Nullable String question,
    @FormParam("answerBy") @Nullable String answerBy) {
  long seen() {
    return FormRevision.of(version);
  }

  String button() {
    return Objects.requireNonNullElse(verb, "");
  }
}
