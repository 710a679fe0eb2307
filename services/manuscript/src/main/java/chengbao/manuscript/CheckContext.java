package chengbao.manuscript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a check knows beside the text.
///
/// @param reportYear the year reported on; null when nobody said, then the text's own year is taken
/// @param unitName the reporting unit's full name; null when nobody said
/// @param publicText whether the public will read it; some rules look at nothing else
/// @param wholeDocument whether title, addressee and signature belong to what was read; false for
///   pasted text and a saved page
/// @param on the date by whose rules and wording the text is judged: its signing, else today
public record CheckContext(
    @Nullable Integer reportYear,
    @Nullable String unitName,
    boolean publicText,
    boolean wholeDocument,
    LocalDate on) {

  /// The context of a draft in the system, where title and signature are fields of their own.
  public static CheckContext ofDraft(
      int reportYear, String unitName, boolean publicText, LocalDate on) {
    return new CheckContext(reportYear, unitName, publicText, false, on);
  }
}
