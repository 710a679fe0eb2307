package chengbao.submission.mail;

import chengbao.submission.domain.notice.Letter;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.told.NoticeLinks;
import chengbao.submission.told.NoticeSentences;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a mail says: the sentence and a link, in the officer's language. Texts of reports, reasons
/// and opinions stay inside the system.
@Singleton
class MailTexts {
  private final NoticeSentences sentences;
  private final NoticeLinks links;

  MailTexts(NoticeSentences sentences, NoticeLinks links) {
    this.sentences = sentences;
    this.links = links;
  }

  String subject(Letter letter) {
    var locale = locale(letter);
    if (letter.isDigest()) {
      return sentences.text("mail.digest.subject", counts(letter), locale);
    }
    var notice = letter.notices().getFirst();
    return sentences.text(
        "mail.subject." + notice.weight().code(),
        Map.of("sentence", sentences.of(notice, locale)),
        locale);
  }

  String body(Letter letter) {
    var locale = locale(letter);
    var foot = sentences.text("mail.foot", Map.of("settings", links.settings()), locale);
    return (letter.isDigest() ? digest(letter, locale) : single(letter, locale)) + foot + "\n";
  }

  private String single(Letter letter, Locale locale) {
    var notice = letter.notices().getFirst();
    var other = notice.to().onBehalfOf();
    return sentences.of(notice, locale)
        + "\n"
        + (other == null ? "" : sentences.text("mail.behalf", Map.of("name", other), locale) + "\n")
        + links.to(notice)
        + "\n\n";
  }

  private String digest(Letter letter, Locale locale) {
    return part(
            "mail.digest.open", letter.notices().stream().filter(Notice::isOpen).toList(), locale)
        + part(
            "mail.digest.news",
            letter.notices().stream().filter(notice -> !notice.isOpen()).toList(),
            locale)
        + links.list()
        + "\n\n";
  }

  private String part(String head, List<Notice> notices, Locale locale) {
    if (notices.isEmpty()) {
      return "";
    }
    return sentences.text(head, Map.of(), locale)
        + "\n"
        + notices.stream()
            .map(notice -> "· " + sentences.of(notice, locale) + "\n  " + links.to(notice))
            .collect(Collectors.joining("\n"))
        + "\n\n";
  }

  private static Map<String, String> counts(Letter letter) {
    var open = letter.notices().stream().filter(Notice::isOpen).count();
    return Map.of(
        "open", String.valueOf(open), "news", String.valueOf(letter.notices().size() - open));
  }

  private static Locale locale(Letter letter) {
    return Locale.forLanguageTag(letter.wishes().language());
  }
}
