package chengbao.manuscript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a check knows beside the text.
///
/// @param reportYear the year reported on; null when nobody said, then the text's own year is taken
/// @param unitName the reporting unit's full name; null when nobody said
/// @param publicText whether the public will read it; some rules look at nothing else
/// @param on the date by whose wording the text is judged where it bears no date itself
/// @param due the day before which the report must be in; null when nobody said
/// @param source where the text came from; null for a draft in the system, whose title and
///   signature are fields of their own
/// @param wanted what the round's template asks for
public record CheckContext(
    @Nullable Integer reportYear,
    @Nullable String unitName,
    boolean publicText,
    LocalDate on,
    @Nullable LocalDate due,
    @Nullable Source source,
    Wanted wanted) {

  /// Where no template asks for anything.
  public CheckContext(
      @Nullable Integer reportYear,
      @Nullable String unitName,
      boolean publicText,
      LocalDate on,
      @Nullable LocalDate due,
      @Nullable Source source) {
    this(reportYear, unitName, publicText, on, due, source, Wanted.NOTHING);
  }

  /// The context of a draft in the system.
  public static CheckContext ofDraft(
      int reportYear, String unitName, boolean publicText, LocalDate on) {
    return new CheckContext(reportYear, unitName, publicText, on, null, null);
  }

  /// The context of a file nobody told anything about; it is read as what the public will see.
  public static CheckContext ofFile(Source source, LocalDate on) {
    return new CheckContext(null, null, true, on, null, source);
  }

  public CheckContext withYear(@Nullable Integer year) {
    return new CheckContext(year, unitName, publicText, on, due, source, wanted);
  }

  public CheckContext withUnit(@Nullable String unit) {
    return new CheckContext(reportYear, unit, publicText, on, due, source, wanted);
  }

  public CheckContext withDue(@Nullable LocalDate day) {
    return new CheckContext(reportYear, unitName, publicText, on, day, source, wanted);
  }

  public CheckContext with(Wanted asked) {
    return new CheckContext(reportYear, unitName, publicText, on, due, source, asked);
  }
}
