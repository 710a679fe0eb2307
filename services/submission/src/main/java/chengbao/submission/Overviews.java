package chengbao.submission;

import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 报送情况一览表: a round's obligations as lists show them, counted and filtered by the database, a page
/// at a time. A few queries, however many units.
public interface Overviews {
  /// Which lines are wanted.
  ///
  /// @param seenBy the caller's units, or null for the office that sees all
  /// @param stayedBefore only lines whose step began before this instant
  record Wanted(
      RoundId round,
      @Nullable Collection<UnitId> seenBy,
      Instant now,
      @Nullable String state,
      @Nullable Punctuality punctuality,
      @Nullable UnitKind kind,
      @Nullable String step,
      @Nullable Instant stayedBefore,
      String text,
      Order order) {
    public static Wanted all(RoundId round, @Nullable Collection<UnitId> seenBy, Instant now) {
      return new Wanted(round, seenBy, now, null, null, null, null, null, "", Order.REGISTER);
    }

    /// The same of another instant.
    public Wanted at(Instant instant) {
      return new Wanted(
          round, seenBy, instant, state, punctuality, kind, step, stayedBefore, text, order);
    }
  }

  /// In which order.
  enum Order {
    /// By kind and register.
    REGISTER,
    LONGEST_WAIT,
    NEWEST_SUBMISSION
  }

  /// How many obligations are in one state and column.
  ///
  /// @param submitted how many of them have been submitted at least once
  record Count(String state, Punctuality punctuality, UnitKind kind, int units, int submitted) {}

  List<Count> counts(Wanted wanted);

  List<OverviewLine> lines(Wanted wanted, int from, int most);

  /// How many lines the filter leaves.
  int found(Wanted wanted);

  /// First submissions of a day (of the offices' time) in a round.
  record Day(LocalDate day, int submitted) {}

  List<Day> progress(RoundId round, Instant now);

  /// The round of the same office for the year before, if it is known.
  record Earlier(RoundId round, String title, int reportYear, Instant due) {}

  @Nullable Earlier yearBefore(RoundId round);

  /// Reports begun and not submitted.
  int drafts(RoundId round);

  /// Those of these units that owe a report and have not submitted.
  List<UnitId> unsubmitted(RoundId round, Collection<UnitId> units);

  /// Grows with anything that the overview shows.
  long beat(RoundId round);

  /// Short names at the time of the round.
  Map<UnitId, String> names(RoundId round, Collection<UnitId> units);
}
