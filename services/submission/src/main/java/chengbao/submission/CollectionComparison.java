package chengbao.submission;

import chengbao.manuscript.figures.Figure;
import chengbao.submission.CollectedFigures.Line;
import java.math.BigDecimal;
import java.util.List;

/// What inner offices counted, beside what the text says. A figure agrees when it is what one
/// office counted, or what all of them counted together; what is less than a figure that agrees is
/// taken for a part of it, as in 73份，其中租赁类22份. Only exact numbers of the report year are held
/// against the sheet: last year's figure in a comparison is no slip.
///
/// @param inText every figure of the text
/// @param year the year reported on
public record CollectionComparison(List<Line> collected, List<Figure> inText, int year) {

  /// How a line of the sheet stands to the text.
  public enum Verdict {
    AGREES,
    DIFFERS,
    MISSING
  }

  /// @param inText the figures of the same indicator
  public record Compared(Line collected, List<Figure> inText, Verdict verdict) {}

  /// A figure of the text that is not what was counted.
  public record Differing(Figure figure, List<Line> collected) {}

  /// Every line that came back, beside the text.
  public List<Compared> lines() {
    return collected.stream().map(this::compare).toList();
  }

  /// Every figure of the text that differs, in the order of the text.
  public List<Differing> differing() {
    return inText.stream()
        .map(figure -> new Differing(figure, against(figure)))
        .filter(one -> !one.collected().isEmpty())
        .toList();
  }

  /// What was counted instead of this figure; empty when it agrees or nobody counted it.
  public List<Line> against(Figure figure) {
    var indicator = figure.indicator();
    if (indicator == null || !isComparable(figure)) {
      return List.of();
    }
    var counted = of(indicator);
    return agrees(figure, counted) || isPart(figure, told(indicator), counted)
        ? List.of()
        : counted;
  }

  private static boolean isPart(Figure figure, List<Figure> told, List<Line> counted) {
    return told.stream()
        .filter(other -> other.value().compareTo(figure.value()) > 0)
        .anyMatch(other -> agrees(other, counted));
  }

  /// What the text says of an indicator, as far as it can be compared.
  private List<Figure> told(int indicator) {
    return inText.stream()
        .filter(figure -> Integer.valueOf(indicator).equals(figure.indicator()))
        .filter(this::isComparable)
        .toList();
  }

  private Compared compare(Line line) {
    var told = told(line.indicator());
    var fits = List.of(line.value(), sum(of(line.indicator())));
    var same = told.stream().anyMatch(figure -> isOneOf(figure.value(), fits));
    return new Compared(
        line, told, told.isEmpty() ? Verdict.MISSING : same ? Verdict.AGREES : Verdict.DIFFERS);
  }

  private List<Line> of(int indicator) {
    return collected.stream().filter(line -> line.indicator() == indicator).toList();
  }

  private boolean isComparable(Figure figure) {
    var period = figure.period();
    return figure.isExact()
        && (period == null || period.equals("year:" + year) || period.equals("ytd:" + year));
  }

  private static boolean agrees(Figure figure, List<Line> counted) {
    return isOneOf(figure.value(), counted.stream().map(Line::value).toList())
        || figure.value().compareTo(sum(counted)) == 0;
  }

  private static boolean isOneOf(BigDecimal value, List<BigDecimal> fits) {
    return fits.stream().anyMatch(one -> one.compareTo(value) == 0);
  }

  private static BigDecimal sum(List<Line> counted) {
    return counted.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
