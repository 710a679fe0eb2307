package chengbao.submission.web;

import chengbao.door.Language;
import chengbao.submission.domain.Refused;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/// Words that a page needs before its template is rendered, in the officer's language.
@RequestScoped
class PageWords {
  private final RefusalSentences sentences;
  private final Language language;

  PageWords(RefusalSentences sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  Words now() {
    return MessageBundles.get(Words.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  DraftWords draft() {
    return MessageBundles.get(
        DraftWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  SigningWords signing() {
    return MessageBundles.get(
        SigningWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  EditionWords editions() {
    return MessageBundles.get(
        EditionWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  WritingWords writing() {
    return MessageBundles.get(
        WritingWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  RoundWords rounds() {
    return MessageBundles.get(
        RoundWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  ToldWords told() {
    return MessageBundles.get(
        ToldWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  ReturningWords returning() {
    return MessageBundles.get(
        ReturningWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  SinceWords since() {
    return MessageBundles.get(
        SinceWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  CampaignWords campaign() {
    return MessageBundles.get(
        CampaignWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  MailboxWords mailbox() {
    return MessageBundles.get(
        MailboxWords.class, Localized.Literal.of(language.locale().toLanguageTag()));
  }

  Locale locale() {
    return language.locale();
  }

  String sentence(Refused refused) {
    return sentences.of(refused);
  }
}
