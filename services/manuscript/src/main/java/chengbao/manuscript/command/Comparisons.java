package chengbao.manuscript.command;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.answers.Answer;
import chengbao.manuscript.answers.PlanAnswers;
import chengbao.manuscript.answers.ShortcomingAnswers;
import chengbao.manuscript.comparison.Copied.SectionShare;
import chengbao.manuscript.comparison.Copying;
import chengbao.manuscript.comparison.ReportText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report looks like beside others, as reviewers ask by hand.
///
/// @param plan last year's plan beside what was done; empty when nobody gave last year's report
/// @param shortcomings each shortcoming beside the measure that meets it; likewise
/// @param copied how much of each section stands in other reports; empty when there are none
record Comparisons(List<Answer> plan, List<Answer> shortcomings, List<SectionShare> copied) {

  static Comparisons of(
      Manuscript report, List<Manuscript> others, @Nullable Manuscript lastYear, LocalDate today) {
    return new Comparisons(
        lastYear == null ? List.of() : PlanAnswers.of(lastYear, report),
        lastYear == null ? List.of() : ShortcomingAnswers.of(report),
        others.isEmpty() ? List.of() : copied(report, others, today));
  }

  private static List<SectionShare> copied(
      Manuscript report, List<Manuscript> others, LocalDate today) {
    List<ReportText> texts = new ArrayList<>();
    for (Manuscript other : others) {
      texts.add(text("other-" + texts.size(), other, today));
    }
    return Copying.find(text("own", report, today), texts).sections();
  }

  private static ReportText text(String id, Manuscript manuscript, LocalDate today) {
    String unit = ReportFacts.of(manuscript).unit();
    LocalDate signed = manuscript.signedOn();
    return new ReportText(
        id, unit == null ? id : unit, signed == null ? today : signed, manuscript.blocks());
  }
}
