package chengbao.review.web.desk;

import chengbao.door.Language;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.SentVersion;
import chengbao.review.web.Worked;
import chengbao.review.web.comments.CommentsView;
import chengbao.review.web.sheet.Sheet;
import chengbao.review.web.sheet.WrittenSheet;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/// Lays the text of a case out, as far as a view of it shows the text: once for a version, a view
/// and a language (decision 0035).
@RequestScoped
class Sheets {
  private final ReadCase readCase;
  private final Language language;
  private final Worked worked;

  Sheets(ReadCase readCase, Language language, Worked worked) {
    this.readCase = readCase;
    this.language = language;
    this.worked = worked;
  }

  Sheet of(OnDesk desk, String view) {
    return switch (view) {
      case "text", "previous" -> worked.once(Sheet.class, name(desk, view), () -> laid(desk, view));
      default -> Sheet.NOT_SHOWN;
    };
  }

  /// The same, written out.
  WrittenSheet written(OnDesk desk, String view, Sheet sheet, CommentsView comments) {
    if (sheet == Sheet.NOT_SHOWN) {
      return WrittenSheet.NOT_SHOWN;
    }
    String address = comments.mayWrite() ? comments.address() : null;
    List<String> name = new ArrayList<>(name(desk, view));
    name.add(String.valueOf(address));
    return worked.once(WrittenSheet.class, name, () -> WrittenSheet.of(sheet, address));
  }

  private Sheet laid(OnDesk desk, String view) {
    SentVersion sent = desk.found().file().sent();
    return switch (view) {
      case "previous" ->
          readCase
              .before(desk)
              .map(before -> Sheet.compared(before, sent, language.locale()))
              .orElseGet(() -> Sheet.text(sent, language.locale()));
      default -> Sheet.text(sent, language.locale());
    };
  }

  private List<String> name(OnDesk desk, String view) {
    CaseFile file = desk.found().file();
    return List.of(
        file.id().toString(),
        String.valueOf(file.sent().number()),
        file.sent().contentHash().value(),
        view,
        language.tag());
  }
}
