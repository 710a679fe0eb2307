package chengbao.submission.domain.notice;

import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of an officer's 待办与通知. It is a code and parameters, never a sentence; each channel
/// finds the words in the officer's language.
///
/// @param move the verb of the act, or the kind of a reminder
/// @param at when it happened
/// @param read when the officer first looked at it
/// @param settled how the 待办 ended, whoever did it
public record Notice(
    UUID id,
    Addressee to,
    String move,
    Weight weight,
    Matter matter,
    Map<String, String> parameters,
    Instant at,
    @Nullable Instant read,
    @Nullable Settled settled) {
  public Notice {
    parameters = Map.copyOf(parameters);
  }

  /// @param as in which capacity
  /// @param onBehalfOf whose work it is, for a delegate: shown as 甲(代乙)
  public record Addressee(
      PersonId person, AppointmentId appointment, Recipient as, @Nullable String onBehalfOf) {}

  /// What it is about: what a unit owes in a round, and the report once there is one.
  public record Matter(RoundId round, UnitId unit, @Nullable ReportId report) {}

  /// @param move what ended it
  public record Settled(String move, String by, Instant at) {}

  /// Whether it still waits for somebody.
  public boolean isOpen() {
    return weight == Weight.TO_DO && settled == null;
  }
}
