package chengbao.submission.web.overview;

import chengbao.submission.domain.RoundId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/// Lines of overviews as they were last written out, for as long as the round's pulse stands
/// (decision 0012): ten people who follow the last afternoon of a round read the same sixty lines.
///
/// What passes with the time alone, a deadline or another working day waited, is shown at most
/// [#LONGEST] late.
@ApplicationScoped
class WrittenLines {
  static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST = 50;

  /// @param address of the filter and the page
  /// @param choose with something to tick
  record Wanted(RoundId round, String address, boolean choose, String language) {}

  private record Lines(String mark, Instant at, String text) {
    boolean holds(String nowMark, Instant now) {
      return mark.equals(nowMark) && !now.isBefore(at) && now.isBefore(at.plus(LONGEST));
    }
  }

  private final LinkedHashMap<Wanted, Lines> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  /// @param mark of the round's pulse when the lines were read
  String of(Wanted wanted, String mark, Instant now, Supplier<String> writing) {
    synchronized (kept) {
      var known = kept.get(wanted);
      if (known != null && known.holds(mark, now)) {
        return known.text();
      }
    }
    var text = writing.get();
    synchronized (kept) {
      kept.put(wanted, new Lines(mark, now, text));
      if (kept.size() > MOST) {
        kept.pollFirstEntry();
      }
    }
    return text;
  }
}
