package chengbao.submission.domain.notice;

import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.List;

/// Which unit was reminded of which deadline, a record for each kind.
public interface Reminders {
  /// A deadline that units of an open round have not met and may have to be reminded of.
  record Waiting(RoundId round, Instant opens, Instant tooLate) {}

  /// @param since deadlines that were over before are left alone: nobody is reminded of last year's
  List<Waiting> waiting(Instant since);

  /// Records a kind for units that have not submitted and were not reminded so, each once, however
  /// many machines ask.
  ///
  /// @param told false when a later kind has overtaken it while nobody was there to remind
  /// @return the units for which it is new
  List<UnitId> record(Waiting deadline, Reminder kind, boolean told, Instant now);
}
