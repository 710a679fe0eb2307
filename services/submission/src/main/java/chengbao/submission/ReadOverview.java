package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.Overviews.Count;
import chengbao.submission.Overviews.Earlier;
import chengbao.submission.Overviews.Wanted;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Extensions;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The overview of a round (报送情况一览表): the office that opened it sees every unit, a unit its own
/// line. Jurisdiction is in the query, not in the page.
@ApplicationScoped
@Verb
public class ReadOverview {
  private final AtWork atWork;
  private final Rounds rounds;
  private final Units units;
  private final Overviews overviews;
  private final Extensions extensions;
  private final RoundNotes notes;
  private final Clock clock;

  ReadOverview(
      AtWork atWork,
      Rounds rounds,
      Units units,
      Overviews overviews,
      Extensions extensions,
      RoundNotes notes,
      Clock clock) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.units = units;
    this.overviews = overviews;
    this.extensions = extensions;
    this.notes = notes;
    this.clock = clock;
  }

  /// @param overseen the caller belongs to the office that opened the round
  /// @param counts of everything in sight, whatever the filter
  /// @param found how many lines the filter leaves
  /// @param extensions in sight, the undecided first
  /// @param elsewhere what a unit noted of itself; empty for the office
  public record Sheet(
      Round round,
      String officeName,
      boolean overseen,
      Instant now,
      List<Count> counts,
      int found,
      List<OverviewLine> lines,
      List<Overviews.Day> progress,
      @Nullable Earlier yearBefore,
      List<Overviews.Day> progressBefore,
      List<Asked> extensions,
      List<SentElsewhere> elsewhere,
      String mark) {}

  /// A request for more time and who asks.
  public record Asked(Extension extension, String unitName) {}

  /// @param narrowed what the reader wants of it
  @Transactional
  public Sheet read(Caller caller, RoundId id, UnaryOperator<Wanted> narrowed, int from, int most) {
    var sight = sight(caller, id);
    var now = clock.instant();
    // before the lines: what moves in between shows as a newer mark, never as an older line
    var mark = String.valueOf(overviews.beat(id));
    var all = Wanted.all(id, sight.units(), now);
    var wanted = narrowed.apply(all);
    var counts = overviews.counts(all);
    var lines = overviews.lines(wanted, from, most);
    var before = sight.overseen() ? overviews.yearBefore(id) : null;
    return new Sheet(
        sight.round(),
        units.known(sight.round().office()).name(),
        sight.overseen(),
        now,
        counts,
        isNarrowed(wanted, all)
            ? overviews.found(wanted)
            : counts.stream().mapToInt(Count::units).sum(),
        lines,
        sight.overseen() ? overviews.progress(id, now) : List.of(),
        before,
        before == null ? List.of() : overviews.progress(before.round(), now),
        extensions(id, sight),
        elsewhere(id, sight),
        mark);
  }

  private static boolean isNarrowed(Wanted wanted, Wanted all) {
    return !new Wanted(
            all.round(),
            all.seenBy(),
            all.now(),
            wanted.state(),
            wanted.punctuality(),
            wanted.kind(),
            wanted.step(),
            wanted.stayedBefore(),
            wanted.text(),
            all.order())
        .equals(all);
  }

  /// What the page shows has changed when this has.
  @Transactional
  public String mark(Caller caller, RoundId id) {
    sight(caller, id);
    return String.valueOf(overviews.beat(id));
  }

  private record Sight(Round round, boolean overseen, @Nullable Collection<UnitId> units) {}

  private Sight sight(Caller caller, RoundId id) {
    var mine = atWork.units(caller).toList();
    var round =
        rounds
            .find(id)
            .filter(found -> concerns(found, mine))
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var overseen = mine.contains(round.office());
    return new Sight(round, overseen, overseen ? null : mine);
  }

  private boolean concerns(Round round, List<UnitId> mine) {
    return mine.contains(round.office())
        || (round.stage() == Round.Stage.OPEN
            && mine.stream()
                .anyMatch(unit -> units.known(unit).district().equals(round.district())));
  }

  private List<Asked> extensions(RoundId id, Sight sight) {
    var seen = sight.units();
    var asked =
        seen == null
            ? extensions.of(id)
            : seen.stream().flatMap(unit -> extensions.of(id, unit).stream()).toList();
    var names = overviews.names(id, asked.stream().map(Extension::unit).toList());
    return asked.stream().map(one -> new Asked(one, names.getOrDefault(one.unit(), ""))).toList();
  }

  private List<SentElsewhere> elsewhere(RoundId id, Sight sight) {
    var seen = sight.units();
    return seen == null
        ? List.of()
        : seen.stream().flatMap(unit -> notes.sentElsewhere(id, unit).stream()).toList();
  }
}
