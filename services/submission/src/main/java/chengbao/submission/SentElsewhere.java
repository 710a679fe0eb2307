package chengbao.submission;

import java.time.Instant;
import java.time.LocalDate;

/// That the report also went to another recipient by another way (上级主管部门, 人大常委会).
///
/// @param way such as 机要交换, 公文系统
public record SentElsewhere(
    String recipient, String way, LocalDate on, String notedBy, Instant notedAt) {}
