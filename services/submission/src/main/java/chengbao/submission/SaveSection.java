package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.Revision;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// A drafter saves one section. It is compared with the version of this section alone, so that two
/// officers at work in two sections do not stop each other.
@ApplicationScoped
@Verb
public class SaveSection {
  /// Far above any real section, far below what would slow the page.
  public static final int LONGEST = 100_000;

  private final DraftingDesk desk;

  SaveSection(DraftingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public Editable save(Caller caller, ReportId id, SectionId section, long known, String typed) {
    if (typed.length() > LONGEST) {
      throw new Refused(
          Refusal.TEXT_TOO_LONG,
          Map.of("length", String.valueOf(typed.length()), "most", String.valueOf(LONGEST)));
    }
    var taken = desk.takeUp(caller, id);
    var report = taken.report();
    var text = report.papers().text();
    var before = text.section(section);
    var blocks = Revision.of(before.blocks().stream().map(TextBlock::block).toList(), typed);
    var changed = text.with(before.revised(known, blocks));
    return desk.layDown(
        report.with(report.papers().withText(changed, taken.officer().person())),
        "save-section",
        taken);
  }
}
