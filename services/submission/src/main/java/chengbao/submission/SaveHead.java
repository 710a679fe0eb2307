package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A drafter writes the report's number (文号). Name, addressee, signature and date are filled;
/// whoever sends other ones is told so, and nothing is saved.
@ApplicationScoped
@Verb
public class SaveHead {
  private final DraftingDesk desk;

  SaveHead(DraftingDesk desk) {
    this.desk = desk;
  }

  /// What was sent: what is absent is not spoken of, but for the number, which is then none.
  public record Given(
      @Nullable String documentNumber,
      @Nullable String title,
      @Nullable String addressee,
      @Nullable String signatureUnit,
      @Nullable LocalDate signedOn) {

    public static Given number(@Nullable String documentNumber) {
      return new Given(documentNumber, null, null, null, null);
    }

    private void mustSayTheSameAs(DraftText.Head filled) {
      same("title", title, filled.title());
      same("addressee", addressee, filled.addressee());
      same("signatureUnit", signatureUnit, filled.signatureUnit());
      same("signedOn", signedOn, filled.signedOn());
    }

    private static void same(String field, @Nullable Object given, @Nullable Object filled) {
      if (given != null && !given.equals(filled)) {
        throw new Refused(
            Refusal.HEAD_IS_FILLED,
            Map.of("field", field, "filled", filled == null ? "" : filled.toString()));
      }
    }
  }

  @Transactional
  public Editable save(Caller caller, ReportId id, long known, Given given) {
    var taken = desk.takeUp(caller, id, known);
    var papers = taken.report().papers();
    var head = papers.text().head();
    given.mustSayTheSameAs(head);
    var number = given.documentNumber();
    var numbered = head.numbered(number == null || number.isBlank() ? null : number.strip());
    var changed = papers.withText(papers.text().with(numbered), taken.officer().person());
    return desk.layDown(taken.report().with(changed), "save-head", taken);
  }
}
