package chengbao.door;

import chengbao.ledger.commands.Answer;
import chengbao.ledger.commands.Command;
import chengbao.ledger.commands.Commands;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Carries a command out once, however often it is sent: a double click, a retry after a broken
/// line.
///
/// The answer is stored in the verb's own transaction. A program names its command by the header
/// `Idempotency-Key`; a page by a hidden field that was new when the page was made.
@RequestScoped
public class AnswerOnce {
  /// Names a command on a call of the API.
  public static final String HEADER = "Idempotency-Key";

  private final Commands commands;
  private final ObjectMapper json;
  private final RoutingContext request;
  private final SignedIn signedIn;

  AnswerOnce(Commands commands, ObjectMapper json, RoutingContext request, SignedIn signedIn) {
    this.commands = commands;
    this.json = json;
    this.request = request;
    this.signedIn = signedIn;
  }

  /// For the API.
  ///
  /// @param content what was sent, beside method and address; a record, compared by its text
  /// @throws CommandKeyRequired without the header
  public Response once(@Nullable Object content, Supplier<Response> verb) {
    String key = request.request().getHeader(HEADER);
    if (key == null || key.isBlank()) {
      throw new CommandKeyRequired();
    }
    return once(key, content, verb);
  }

  /// For the API, where nothing is to be told but that it is done (204).
  public Response done(@Nullable Object content, Runnable verb) {
    return once(
        content,
        () -> {
          verb.run();
          return Response.noContent().build();
        });
  }

  /// For a page.
  ///
  /// @param key the hidden field
  /// @throws CommandKeyRequired when it is empty
  public Response once(@Nullable String key, @Nullable Object content, Supplier<Response> verb) {
    if (key == null || key.isBlank()) {
      throw new CommandKeyRequired();
    }
    Command command =
        Command.of(
            signedIn.person(),
            key,
            request.request().method().name(),
            request.normalizedPath(),
            String.valueOf(content).getBytes(StandardCharsets.UTF_8));
    return response(commands.once(command, () -> answer(verb.get())));
  }

  private Answer answer(Response response) {
    Map<String, String> headers = new TreeMap<>();
    for (String name : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG}) {
      String value = response.getHeaderString(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new Answer(response.getStatus(), headers, body(response.getEntity()));
  }

  private @Nullable String body(@Nullable Object entity) {
    try {
      return entity == null ? null : json.writeValueAsString(entity);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private static Response response(Answer answer) {
    Response.ResponseBuilder builder = Response.status(answer.status());
    answer.headers().forEach(builder::header);
    if (answer.body() != null) {
      builder.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
    return builder.build();
  }
}
