package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.Revision;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.SectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks a text while it is being typed (校核), without keeping any of it.
@ApplicationScoped
@Verb
public class CheckDraft {
  private final ReadReport readReport;
  private final Checking checking;

  CheckDraft(ReadReport readReport, Checking checking) {
    this.readReport = readReport;
    this.checking = checking;
  }

  /// What stands on the page.
  ///
  /// @param documentNumber absent when the page does not show it
  /// @param sections as they are typed; those left out are as they are stored
  public record Typed(@Nullable String documentNumber, Map<SectionId, String> sections) {
    int length() {
      return sections.values().stream().mapToInt(String::length).sum();
    }
  }

  /// @param text as typed, with the ids that its passages have or would get
  public record Checked(DraftText text, Checkup checkup) {}

  @Transactional
  public Checked check(Caller caller, ReportId id, Typed typed) {
    if (typed.length() > Editable.MOST_CHARACTERS) {
      throw new Refused(
          Refusal.TOO_LONG_TO_CHECK,
          Map.of(
              "length",
              String.valueOf(typed.length()),
              "most",
              String.valueOf(Editable.MOST_CHARACTERS)));
    }
    var report = readReport.mustSee(caller, id);
    if (report instanceof Editable editable) {
      var text = typed(editable.papers().text(), typed);
      return new Checked(text, checking.of(editable.cover(), text, editable.papers().disclosure()));
    }
    throw new Refused(Refusal.NOT_EDITABLE, Map.of("state", report.state()));
  }

  private static DraftText typed(DraftText stored, Typed typed) {
    var number = typed.documentNumber();
    var text =
        number == null
            ? stored
            : stored.with(stored.head().numbered(number.isEmpty() ? null : number));
    for (var section : stored.sections()) {
      var words = typed.sections().get(section.id());
      if (words != null && !words.equals(section.text())) {
        text = text.with(revised(section, words));
      }
    }
    return text;
  }

  private static Section revised(Section section, String words) {
    var before = section.blocks().stream().map(TextBlock::block).toList();
    return section.revised(section.version(), Revision.of(before, words));
  }
}
