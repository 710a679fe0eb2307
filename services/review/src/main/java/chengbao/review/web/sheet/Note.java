package chengbao.review.web.sheet;

import chengbao.review.domain.SentCheckup.Sum;
import chengbao.review.domain.SentFinding;
import chengbao.review.web.RuleNames;
import io.quarkus.qute.TemplateData;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A finding in the margin, numbered as its passage is.
///
/// @param foundHere by a rule that could not run before the version was sent
/// @param rule its name, with the catalogue's code
/// @param message the finding in words
/// @param suggestion what the unit was advised to do
@TemplateData
public record Note(
    int number,
    SentFinding finding,
    boolean foundHere,
    String rule,
    String message,
    @Nullable String suggestion) {

  static Note of(int number, SentFinding finding, boolean foundHere, Locale locale) {
    return new Note(
        number,
        finding,
        foundHere,
        RuleNames.withCode(finding.rule(), locale),
        finding.inWords(locale),
        finding.asFound().suggestion(locale));
  }

  /// Whether this note works a sum out already.
  boolean works(Sum sum) {
    return finding.working() != null
        && sum.block().equals(finding.block())
        && sum.start() < finding.end()
        && finding.start() < sum.end();
  }

  public String anchor() {
    return "m" + number;
  }

  /// The block it is about; absent when it is about the whole text.
  public @Nullable String place() {
    return finding.block() == null ? null : "#" + finding.block();
  }

  public String label() {
    return String.valueOf(number);
  }

  public String severity() {
    return finding.severity().code();
  }

  /// Whether the approving office must accept an explanation before it can approve.
  public boolean isOpen() {
    return !foundHere && finding.needsAcceptance();
  }
}
