package chengbao.review.domain;

import java.time.Instant;
import java.util.UUID;

/// The 年度报送任务 the report answers.
///
/// @param due the first instant that is too late
public record Round(UUID id, String title, String noticeNumber, int reportYear, Instant due) {}
