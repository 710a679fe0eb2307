package chengbao.review.web;

import chengbao.door.Language;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.SentVersion;
import jakarta.enterprise.context.RequestScoped;

/// Lays the text of a case out, as far as a view of it shows the text.
@RequestScoped
class Sheets {
  private final ReadCase readCase;
  private final Language language;

  Sheets(ReadCase readCase, Language language) {
    this.readCase = readCase;
    this.language = language;
  }

  Sheet of(OnDesk desk, String view) {
    SentVersion sent = desk.found().file().sent();
    return switch (view) {
      case "text" -> Sheet.text(sent, language.locale());
      case "previous" ->
          readCase
              .before(desk)
              .map(before -> Sheet.compared(before, sent, language.locale()))
              .orElseGet(() -> Sheet.text(sent, language.locale()));
      default -> Sheet.NOT_SHOWN;
    };
  }
}
