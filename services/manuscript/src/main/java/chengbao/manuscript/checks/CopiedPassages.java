package chengbao.manuscript.checks;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.RuleSet;
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
    return Copying.find(own, others).passages().stream()
        .filter(passage -> tells(passage, draft.rules()))
        .map(CopiedPassages::hit)
        .toList();
  }

  /// A sentence of counts is much the same every year; with other figures and words in it, it takes
  /// more to be called copied.
  private static boolean tells(CopiedPassage passage, RuleSet rules) {
    double least =
        passage.wordForWord()
            ? rules.bound("C07.least-exact", 40)
            : rules.bound("C07.least-changed", 60);
    double likeness = rules.bound("C07.least-likeness", 0.75);
    return passage.characters() >= least
        && (passage.wordForWord() || passage.likeness() >= likeness);
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
