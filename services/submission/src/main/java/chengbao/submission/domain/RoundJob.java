package chengbao.submission.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work on many units of a round that goes on in the background (后台办理).
///
/// ```
/// Running ─► Finished
///    └─────► Cancelled   what is done stays done
/// ```
///
/// @param text what the units are told
/// @param by whoever started it, under whose appointment each step is done
/// @param total how many units it is about
/// @param done how many of them are through
/// @param ended absent while it runs
public record RoundJob(
    UUID id,
    RoundId round,
    Kind kind,
    State state,
    String text,
    int total,
    int done,
    Caller by,
    String byName,
    Instant at,
    @Nullable Instant ended) {

  /// What it does.
  public enum Kind {
    /// 催报
    NUDGE,
    /// 导出
    EXPORT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How far it is.
  public enum State {
    RUNNING,
    FINISHED,
    CANCELLED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static RoundJob started(
      UUID id,
      RoundId round,
      Kind kind,
      String text,
      int total,
      Caller by,
      Officer officer,
      Instant at) {
    return new RoundJob(
        id,
        round,
        kind,
        total == 0 ? State.FINISHED : State.RUNNING,
        text,
        total,
        0,
        by,
        officer.name(),
        at,
        total == 0 ? at : null);
  }

  public boolean runs() {
    return state == State.RUNNING;
  }

  /// So many more units are through.
  public RoundJob further(int more, Instant now) {
    var through = Math.min(total, done + more);
    return through < total ? at(State.RUNNING, through, null) : at(State.FINISHED, total, now);
  }

  /// Stopping what has ended changes nothing.
  public RoundJob cancelled(Instant now) {
    return runs() ? at(State.CANCELLED, done, now) : this;
  }

  private RoundJob at(State next, int through, @Nullable Instant end) {
    return new RoundJob(id, round, kind, next, text, total, through, by, byName, at, end);
  }
}
