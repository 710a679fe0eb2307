package chengbao.submission.web;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.domain.Refused;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The button of a form is pressed: what it asks for is done once and leads on; what a rule refuses
/// shows the form again, as typed, with the sentence at its field.
@RequestScoped
public class Presses {
  private final AnswerOnce once;
  private final PageWords words;

  Presses(AnswerOnce once, PageWords words) {
    this.once = once;
    this.words = words;
  }

  /// @param command the key that the form carries
  /// @param typed what tells this press from another one of the same form
  /// @param then the page that follows
  public record Press(@Nullable String command, Object typed, String then) {}

  /// @param field at which the sentence of a refusal stands
  /// @param again the form as it is shown then
  public Response answer(
      Press press,
      Runnable verb,
      Function<Refused, @Nullable String> field,
      Function<Problem, TemplateInstance> again) {
    try {
      return once.once(
          press.command(),
          press.typed(),
          () -> {
            verb.run();
            return Response.seeOther(URI.create(press.then())).build();
          });
    } catch (Refused refused) {
      var problem = new Problem(field.apply(refused), words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(again.apply(problem))
          .build();
    }
  }
}
