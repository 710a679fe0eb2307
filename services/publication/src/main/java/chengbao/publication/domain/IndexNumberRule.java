package chengbao.publication.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a site writes its index numbers, such as `USCC/YYYY-NNNNN`: `USCC` is the unified social
/// credit code of the publishing organ, `AREA` its area code, `YYYY` the year of publication, and
/// the run of `N` the serial, filled with zeros. There is no national format, so each site has its
/// own rule.
public final class IndexNumberRule {

  private static final Pattern SERIAL = Pattern.compile("N+$");

  /// The form most sites use.
  public static final IndexNumberRule USUAL = new IndexNumberRule("USCC/YYYY-NNNNN");

  private final String pattern;
  private final int digits;

  private IndexNumberRule(String pattern) {
    Matcher serial = SERIAL.matcher(pattern);
    if (!serial.find() || !pattern.contains("YYYY")) {
      throw new IllegalArgumentException("an index number needs YYYY and ends in N: " + pattern);
    }
    this.pattern = pattern;
    this.digits = serial.end() - serial.start();
  }

  /// Reads a rule.
  ///
  /// @throws IllegalArgumentException when it has no year or does not end in the serial
  public static IndexNumberRule of(String pattern) {
    return pattern.equals(USUAL.pattern) ? USUAL : new IndexNumberRule(pattern);
  }

  /// Everything but the serial: the serial counts up within it, without a gap.
  public String series(Approval.Unit organ, LocalDate publishedOn) {
    return pattern
        .substring(0, pattern.length() - digits)
        .replace("USCC", organ.creditCode())
        .replace("AREA", organ.areaCode())
        .replace("YYYY", String.format(Locale.ROOT, "%04d", publishedOn.getYear()));
  }

  /// The whole number. A serial longer than its place is written out, never cut.
  public IndexNumber number(String series, long serial) {
    return new IndexNumber(series + String.format(Locale.ROOT, "%0" + digits + "d", serial));
  }

  /// Whether a number that somebody entered could be one of this rule's.
  public boolean fits(String typed, Approval.Unit organ) {
    String form =
        Pattern.quote(pattern.substring(0, pattern.length() - digits))
            .replace("USCC", "\\E" + Pattern.quote(organ.creditCode()) + "\\Q")
            .replace("AREA", "\\E" + Pattern.quote(organ.areaCode()) + "\\Q")
            .replace("YYYY", "\\E(?:19|20)\\d\\d\\Q");
    return typed.matches(form + "\\d{" + digits + ",18}");
  }

  @Override
  public String toString() {
    return pattern;
  }
}
