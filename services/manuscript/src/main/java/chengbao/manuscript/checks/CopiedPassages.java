package chengbao.manuscript.checks;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.comparison.CopiedPassage;
import chengbao.manuscript.comparison.Copying;
import chengbao.manuscript.comparison.ReportText;
import java.util.ArrayList;
import java.util.List;

/// Passages taken from another report: last year's own, another unit's, a template. Titles of laws
/// and wording everyone must use are no copying. Only where there is something to compare with.
final class CopiedPassages implements Rule {
  @Override
  public String id() {
    return "C07-copied";
  }

  @Override
  public List<Hit> check(Draft draft) {
    if (draft.others().isEmpty()) {
      return List.of();
    }
    List<ReportText> others = new ArrayList<>();
    for (Manuscript other : draft.others()) {
      others.add(text(draft, "other-" + others.size(), other));
    }
    ReportText own = text(draft, "own", draft.manuscript());
    return Copying.find(own, others).passages().stream().map(CopiedPassages::hit).toList();
  }

  private static ReportText text(Draft draft, String id, Manuscript manuscript) {
    String unit = ReportFacts.of(manuscript).unit();
    return new ReportText(id, unit == null ? id : unit, draft.judgedOn(), manuscript.blocks());
  }

  private static Hit hit(CopiedPassage passage) {
    return Hit.of(
            passage.here().blockId(),
            passage.here().start(),
            passage.here().end(),
            passage.here().quote())
        .with("characters", passage.characters())
        .with("there", passage.there().quote())
        .variant(passage.wordForWord() ? "exact" : "changed");
  }
}
