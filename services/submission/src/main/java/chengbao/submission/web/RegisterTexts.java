package chengbao.submission.web;

import chengbao.door.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;

/// Words of the register that a page needs before its template is rendered.
@RequestScoped
class RegisterTexts {
  private final Language language;

  RegisterTexts(Language language) {
    this.language = language;
  }

  RegisterWords now() {
    return MessageBundles.get(
        RegisterWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }
}
