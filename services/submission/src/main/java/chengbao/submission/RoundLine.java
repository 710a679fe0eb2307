package chengbao.submission;

import chengbao.submission.domain.RoundId;
import java.time.Instant;

/// A round as the list shows it, with how many of its units have submitted and are public.
///
/// @param prepared not open yet, seen by its own office only
public record RoundLine(
    RoundId id,
    String title,
    String noticeNumber,
    int reportYear,
    Instant due,
    boolean prepared,
    String officeName,
    int units,
    int submitted,
    int published) {}
