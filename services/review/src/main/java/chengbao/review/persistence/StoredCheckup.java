package chengbao.review.persistence;

import chengbao.review.domain.SentCheckup;
import chengbao.review.persistence.StoredJson.StoredFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The checks of a version as they are on disk.
record StoredCheckup(
    String ruleSet,
    List<StoredFigure> figures,
    List<StoredSum> sums,
    Map<String, String> notRun,
    List<StoredFinding> foundAgain,
    Map<String, String> notRunAgain) {

  record StoredFigure(
      String block,
      int start,
      int end,
      String quote,
      BigDecimal value,
      String unit,
      @Nullable String subject,
      @Nullable String period,
      @Nullable Integer indicator,
      @Nullable String measure) {
    static StoredFigure of(SentCheckup.Figure figure) {
      return new StoredFigure(
          figure.block(),
          figure.start(),
          figure.end(),
          figure.quote(),
          figure.value(),
          figure.unit(),
          figure.subject(),
          figure.period(),
          figure.indicator(),
          figure.measure());
    }

    SentCheckup.Figure figure() {
      return new SentCheckup.Figure(
          block, start, end, quote, value, unit, subject, period, indicator, measure);
    }
  }

  record StoredSum(
      String block, int start, int end, String quote, String kind, String working, boolean holds) {
    static StoredSum of(SentCheckup.Sum sum) {
      return new StoredSum(
          sum.block(), sum.start(), sum.end(), sum.quote(), sum.kind(), sum.working(), sum.holds());
    }

    SentCheckup.Sum sum() {
      return new SentCheckup.Sum(block, start, end, quote, kind, working, holds);
    }
  }

  static StoredCheckup of(SentCheckup checkup) {
    return new StoredCheckup(
        checkup.ruleSet(),
        checkup.figures().stream().map(StoredFigure::of).toList(),
        checkup.sums().stream().map(StoredSum::of).toList(),
        checkup.notRun(),
        checkup.again().findings().stream().map(StoredFinding::of).toList(),
        checkup.again().notRun());
  }

  SentCheckup checkup() {
    return new SentCheckup(
        ruleSet,
        figures.stream().map(StoredFigure::figure).toList(),
        sums.stream().map(StoredSum::sum).toList(),
        notRun,
        new SentCheckup.Again(
            foundAgain.stream().map(StoredFinding::finding).toList(), notRunAgain));
  }
}
