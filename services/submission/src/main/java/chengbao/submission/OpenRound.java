package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The oversight office calls for this year's reports.
///
/// A round without a chain for one of its units is refused here, not found out in February.
@ApplicationScoped
@Verb
public class OpenRound {
  private static final int FIRST_YEAR = 2015;
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private final AtWork atWork;
  private final Units units;
  private final Rounds rounds;
  private final Outlines outlines;
  private final Announcements announcements;
  private final Logbook logbook;
  private final TimeOrdered ids;
  private final Clock clock;

  OpenRound(
      AtWork atWork,
      Units units,
      Rounds rounds,
      Outlines outlines,
      Announcements announcements,
      Logbook logbook,
      TimeOrdered ids,
      Clock clock) {
    this.atWork = atWork;
    this.units = units;
    this.rounds = rounds;
    this.outlines = outlines;
    this.announcements = announcements;
    this.logbook = logbook;
    this.ids = ids;
    this.clock = clock;
  }

  /// What the office asks for.
  ///
  /// @param due the first instant that is too late
  /// @param units who owes a report; empty for every unit of the district that owes
  public record Call(
      String title, String noticeNumber, int reportYear, Instant due, List<UnitId> units) {}

  @Transactional
  public Round open(Caller caller, Call call) {
    var now = clock.instant();
    var administrator = atWork.as(OfficerFunction.ADMINISTRATOR, caller);
    var office = units.known(administrator.unit());
    if (office.kind() != UnitKind.OVERSIGHT_OFFICE) {
      throw new Refused(
          Refusal.FUNCTION_MISSING, Map.of("function", OfficerFunction.ADMINISTRATOR.code()));
    }
    mustBeComplete(call, now);
    var owing = owing(call, office.district(), now);
    var round =
        new Round(
            new RoundId(ids.next()),
            office.id(),
            office.district(),
            call.title().strip(),
            call.noticeNumber().strip(),
            call.reportYear(),
            now,
            call.due(),
            outlines.inForce(now).template(),
            chains(office.district()),
            owing.stream().map(Unit::id).toList(),
            1);
    owing.forEach(unit -> round.chainFor(unit.kind()));
    rounds.add(round);
    announcements.roundChanged(round);
    logbook.done(round.id().value(), "open-round", administrator, null, now);
    return round;
  }

  private static void mustBeComplete(Call call, Instant now) {
    if (call.title().isBlank()) {
      throw new Refused(Refusal.ROUND_TITLE_MISSING);
    }
    if (call.noticeNumber().isBlank()) {
      throw new Refused(Refusal.ROUND_NOTICE_MISSING);
    }
    var thisYear = now.atZone(OFFICE_TIME).getYear();
    if (call.reportYear() < FIRST_YEAR || call.reportYear() > thisYear) {
      throw new Refused(
          Refusal.ROUND_YEAR_UNLIKELY,
          Map.of("year", String.valueOf(call.reportYear()), "latest", String.valueOf(thisYear)));
    }
    if (!call.due().isAfter(now)) {
      throw new Refused(Refusal.ROUND_DUE_PAST, Map.of("due", call.due().toString()));
    }
  }

  private List<Unit> owing(Call call, String district, Instant now) {
    var all = units.ofDistrict(district).stream().filter(unit -> unit.existsAt(now)).toList();
    if (call.units().isEmpty()) {
      var owing = all.stream().filter(unit -> unit.kind().owes()).toList();
      if (owing.isEmpty()) {
        throw new Refused(Refusal.ROUND_WITHOUT_UNITS);
      }
      return owing;
    }
    return call.units().stream().distinct().map(id -> named(id, all)).toList();
  }

  private static Unit named(UnitId id, List<Unit> all) {
    return all.stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.UNIT_UNKNOWN, Map.of("unit", id.toString())));
  }

  private Map<UnitKind, List<Level>> chains(String district) {
    var chains = new EnumMap<UnitKind, List<Level>>(UnitKind.class);
    units
        .chains(district)
        .forEach((kind, offices) -> {
          var levels = new ArrayList<Level>();
          for (var office : offices) {
            levels.add(new Level(levels.size() + 1, office, units.known(office).name()));
          }
          chains.put(kind, List.copyOf(levels));
        });
    return chains;
  }
}
