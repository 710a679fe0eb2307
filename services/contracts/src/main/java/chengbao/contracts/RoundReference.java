package chengbao.contracts;

import java.time.Instant;

/// The round as it was at the time of the event.
///
/// @param due the first instant that is too late
public record RoundReference(
    String id, String title, String noticeNumber, int reportYear, Instant due) {}
