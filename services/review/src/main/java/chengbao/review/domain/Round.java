package chengbao.review.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The 年度报送任务 the report answers.
///
/// @param due the first instant that is too late
/// @param template in force at the first submission; absent from reports heard before it was kept
/// @param cutOff from when on nothing new is taken; absent when the round has none
public record Round(
    UUID id,
    String title,
    String noticeNumber,
    int reportYear,
    Instant due,
    @Nullable Template template,
    @Nullable Instant cutOff) {

  /// Without a cut-off.
  public Round(
      UUID id,
      String title,
      String noticeNumber,
      int reportYear,
      Instant due,
      @Nullable Template template) {
    this(id, title, noticeNumber, reportYear, due, template, null);
  }

  public Round(UUID id, String title, String noticeNumber, int reportYear, Instant due) {
    this(id, title, noticeNumber, reportYear, due, null);
  }
}
