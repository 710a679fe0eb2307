package chengbao.submission.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 延期: asked by a unit with a reason, granted or declined by the office with one.
///
/// @param until the first instant that would be too late
public record Extension(
    UUID id,
    RoundId round,
    UnitId unit,
    Person askedBy,
    Instant askedAt,
    Instant until,
    String reason,
    @Nullable Decision decision) {

  /// @param granted the first instant that is too late, absent when it was declined
  public record Decision(Person by, Instant at, @Nullable Instant granted, String reason) {}

  public static Extension ask(
      UUID id,
      Obligation owed,
      Timetable times,
      Officer by,
      Instant until,
      String reason,
      Instant now) {
    if (reason.isBlank()) {
      throw new Refused(Refusal.EXTENSION_REASON_MISSING);
    }
    if (!until.isAfter(owed.times(times).due()) || !until.isAfter(now)) {
      throw new Refused(Refusal.EXTENSION_NOT_LATER);
    }
    return new Extension(
        id, owed.round(), owed.unit(), by.person(), now, until, reason.strip(), null);
  }

  public Extension decide(Decision taken) {
    if (decision != null) {
      throw new Refused(Refusal.EXTENSION_DECIDED, Map.of("by", decision.by().name()));
    }
    var granted = taken.granted();
    if (granted == null && taken.reason().isBlank()) {
      throw new Refused(Refusal.EXTENSION_REASON_MISSING);
    }
    return new Extension(id, round, unit, askedBy, askedAt, until, reason, taken);
  }
}
