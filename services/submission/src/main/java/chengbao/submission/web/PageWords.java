package chengbao.submission.web;

import chengbao.door.Language;
import chengbao.submission.domain.Refused;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/// Words that a page needs before its template is rendered, in the officer's language.
@RequestScoped
public class PageWords {
  private final RefusalSentences sentences;
  private final Language language;

  PageWords(RefusalSentences sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  /// The words of every room.
  public Words now() {
    return of(Words.class);
  }

  /// The words of a room.
  public <W> W of(Class<W> bundle) {
    return MessageBundles.get(bundle, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  public Locale locale() {
    return language.locale();
  }

  public String sentence(Refused refused) {
    return sentences.of(refused);
  }
}
