package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The round as it was at the time of the event.
///
/// @param due the first instant that is too late
/// @param cutOff later in v1: from when on no first submission is taken; absent when there is none
public record RoundReference(
    String id,
    String title,
    String noticeNumber,
    int reportYear,
    Instant due,
    @Nullable Instant cutOff) {

  /// A round without a cut-off, or where it does not matter.
  public RoundReference(String id, String title, String noticeNumber, int reportYear, Instant due) {
    this(id, title, noticeNumber, reportYear, due, null);
  }
}
