package chengbao.submission;

import chengbao.submission.domain.RoundId;
import java.time.Instant;

/// A round as the list shows it, with how many of its units have submitted and are public.
public record RoundLine(
    RoundId id,
    String title,
    String noticeNumber,
    int reportYear,
    Instant due,
    String officeName,
    int units,
    int submitted,
    int published) {}
