package chengbao.review.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The 年度报送任务 the report answers.
///
/// @param due the first instant that is too late
/// @param template in force at the first submission; absent from reports heard before it was kept
public record Round(
    UUID id,
    String title,
    String noticeNumber,
    int reportYear,
    Instant due,
    @Nullable Template template) {

  public Round(UUID id, String title, String noticeNumber, int reportYear, Instant due) {
    this(id, title, noticeNumber, reportYear, due, null);
  }
}
