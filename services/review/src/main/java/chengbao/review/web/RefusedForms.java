package chengbao.review.web;

import chengbao.door.NotAppointed;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Answers a form that is refused: with the page it stands on and everything that was typed. When
/// that page does not lie before the reader any more, because they were moved to another office
/// while it was open, what they wrote is given back to them.
@ApplicationScoped
public class RefusedForms {
  private final RefusalWords words;
  private final Neighbours neighbours;

  RefusedForms(RefusalWords words, Neighbours neighbours) {
    this.words = words;
    this.neighbours = neighbours;
  }

  /// A form as it came in.
  ///
  /// @param verb as its button calls it
  /// @param written by the officer, without what was left empty
  public record Sent(String verb, List<String> written) {
    /// The texts may be empty.
    public static Sent of(String verb, String... texts) {
      return new Sent(verb, Stream.of(texts).filter(text -> !text.isBlank()).toList());
    }
  }

  /// @param verb carries the form out
  /// @param page the form again as it stands now; refused itself when it is the reader's no longer
  public Response answer(
      Sent sent, Supplier<Response> verb, Function<Refused, TemplateInstance> page) {
    try {
      return verb.get();
    } catch (Refused refused) {
      return refused(sent, refused, page);
    } catch (NotAppointed gone) {
      return kept(sent, new Refused(Refusal.NOT_A_REVIEWER));
    }
  }

  private Response refused(Sent sent, Refused refused, Function<Refused, TemplateInstance> page) {
    try {
      return shown(refused, page.apply(refused));
    } catch (Refused gone) {
      return kept(sent, gone);
    }
  }

  private Response kept(Sent sent, Refused gone) {
    return shown(
        gone,
        new WordsKeptPage(
            words.undone(sent.verb),
            words.sentence(gone, sent.verb),
            sent.written,
            neighbours.submission()));
  }

  private static Response shown(Refused refused, TemplateInstance page) {
    return Response.status(RefusedMapper.status(refused.refusal()))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(page)
        .build();
  }
}
