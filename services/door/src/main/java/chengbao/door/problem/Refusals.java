package chengbao.door.problem;

import chengbao.door.Language;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/// Turns a code into an answer: a problem document under `/api`, else a page with the sentence.
///
/// A service maps its own refusals with it, exhaustively and in one place. A page that can keep
/// what was typed does so itself and does not come here.
@RequestScoped
public class Refusals {
  private final Sentences sentences;
  private final Language language;
  private final RoutingContext request;
  private final Template page;

  Refusals(
      Sentences sentences,
      Language language,
      RoutingContext request,
      @Location("look/refused.html") Template page) {
    this.sentences = sentences;
    this.language = language;
    this.request = request;
    this.page = page;
  }

  /// The answer to this request.
  ///
  /// @param status 4xx or 5xx
  /// @param code has a sentence in the message files
  public Response answer(int status, String code, Map<String, String> parameters) {
    String sentence = sentence(code, parameters);
    return isApi()
        ? Response.status(status)
            .type(Problem.MEDIA_TYPE)
            .entity(problem(status, code, sentence, parameters))
            .build()
        : Response.status(status)
            .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
            .entity(page.data("message", sentence).render())
            .build();
  }

  /// The sentence of a code in the language of this request, for a page that shows it beside what
  /// was typed.
  public String sentence(String code, Map<String, String> parameters) {
    return sentences.of(code, parameters, language.locale());
  }

  private boolean isApi() {
    return request.normalizedPath().startsWith("/api/");
  }

  private static Problem problem(
      int status, String code, String sentence, Map<String, String> parameters) {
    String title = sentence.split("[：:]", 2)[0];
    return new Problem("urn:chengbao:problem:" + code, title, status, code, sentence, parameters);
  }
}
