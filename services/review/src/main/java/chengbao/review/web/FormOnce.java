package chengbao.review.web;

import chengbao.door.AnswerOnce;
import chengbao.ledger.commands.KeyReused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Carries a form of review out once, however often it is sent.
///
/// A form that comes again with other contents comes from a page that somebody went back to. That
/// is no mistake of theirs, but another command: the version on the page says whether it can still
/// be carried out, and if not, by whom and when it was decided.
@RequestScoped
public class FormOnce {
  private final AnswerOnce answerOnce;

  FormOnce(AnswerOnce answerOnce) {
    this.answerOnce = answerOnce;
  }

  /// @param key the hidden field
  /// @param content what was sent; a record, compared by its text
  public Response once(@Nullable String key, Object content, Supplier<Response> verb) {
    try {
      return answerOnce.once(key, content, verb);
    } catch (KeyReused other) {
      byte[] both = (key + "\n" + content).getBytes(StandardCharsets.UTF_8);
      return answerOnce.once(UUID.nameUUIDFromBytes(both).toString(), content, verb);
    }
  }
}
