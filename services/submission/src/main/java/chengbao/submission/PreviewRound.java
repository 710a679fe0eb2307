package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Concern;
import chengbao.submission.domain.Concern.Kind;
import chengbao.submission.domain.Deadline;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a round before it opens: a unit without a signatory, a level at which
/// nobody can act, a due date on a day off. A few queries, however many units.
@ApplicationScoped
@Verb
public class PreviewRound {
  private final RoundDesk desk;
  private final Rounds rounds;
  private final StaffedUnits staffed;
  private final WorkingDays days;

  PreviewRound(RoundDesk desk, Rounds rounds, StaffedUnits staffed, WorkingDays days) {
    this.desk = desk;
    this.rounds = rounds;
    this.staffed = staffed;
    this.days = days;
  }

  public record Preview(Round round, List<Obligation> owing, List<Concern> concerns) {
    public boolean mayOpen() {
      return concerns.stream().noneMatch(concern -> concern.kind().isHindrance());
    }
  }

  @Transactional
  public Preview preview(Caller caller, RoundId id) {
    var taken = desk.take(caller, id);
    var owing = rounds.obligations(id);
    var concerns = new ArrayList<>(hindrances(taken.round(), owing, taken.now()));
    concerns.addAll(people(id, owed(owing), taken.now()));
    concerns.addAll(dates(taken.round()));
    if (staffed.isAskedAlready(id)) {
      concerns.add(about(Kind.SAME_YEAR_ASKED_ALREADY, ""));
    }
    return new Preview(taken.round(), owing, concerns);
  }

  static void mustHaveNone(List<Concern> hindrances) {
    if (!hindrances.isEmpty()) {
      var first = hindrances.getFirst();
      throw new Refused(first.refusal(), first.parameters());
    }
  }

  /// What keeps a round from opening.
  List<Concern> hindrances(Round round, List<Obligation> owing, Instant now) {
    var found = new ArrayList<Concern>();
    var kinds = owed(owing).stream().map(one -> one.named().kind()).collect(Collectors.toSet());
    var offices =
        kinds.stream()
            .flatMap(kind -> round.chains().getOrDefault(kind, List.of()).stream())
            .collect(Collectors.toMap(Level::office, Function.identity(), (one, _) -> one));
    var staffedOffices = staffed.with(OfficerFunction.REVIEWER, offices.keySet(), now);
    for (var kind : kinds.stream().sorted().toList()) {
      check(kind, round.chains().getOrDefault(kind, List.of()), staffedOffices, found);
    }
    return found;
  }

  private static void check(
      UnitKind kind, List<Level> chain, Set<UnitId> staffedOffices, List<Concern> found) {
    if (chain.isEmpty()) {
      found.add(new Concern(Kind.CHAIN_MISSING, "", Map.of("kind", kind.code())));
    }
    for (var level : chain) {
      if (!staffedOffices.contains(level.office())) {
        found.add(
            new Concern(
                Kind.LEVEL_WITHOUT_REVIEWER,
                level.officeName(),
                Map.of(
                    "kind",
                    kind.code(),
                    "level",
                    String.valueOf(level.number()),
                    "office",
                    level.officeName())));
      }
    }
  }

  private List<Concern> people(RoundId id, List<Obligation> owed, Instant now) {
    var all = owed.stream().map(Obligation::unit).toList();
    var signatories = staffed.with(OfficerFunction.SIGNATORY, all, now);
    var drafters = staffed.with(OfficerFunction.DRAFTER, all, now);
    var unaddressed = Set.copyOf(staffed.withoutAddressee(id));
    var found = new ArrayList<Concern>();
    for (var one : owed) {
      var name = one.named().shortName();
      if (!signatories.contains(one.unit())) {
        found.add(about(Kind.UNIT_WITHOUT_SIGNATORY, name));
      }
      if (!drafters.contains(one.unit())) {
        found.add(about(Kind.UNIT_WITHOUT_DRAFTER, name));
      }
      if (unaddressed.contains(one.unit())) {
        found.add(about(Kind.UNIT_WITHOUT_ADDRESSEE, name));
      }
    }
    return found;
  }

  private List<Concern> dates(Round round) {
    var found = new ArrayList<Concern>();
    var due = new Deadline(round.due()).lastDay();
    dayOff(Kind.DUE_ON_DAY_OFF, due, found);
    var cutOff = round.times().cutOff();
    dayOff(Kind.CUT_OFF_ON_DAY_OFF, cutOff == null ? null : new Deadline(cutOff).lastDay(), found);
    var publishBy = round.times().publishBy();
    dayOff(Kind.PUBLISH_BY_ON_DAY_OFF, publishBy, found);
    if (publishBy != null && publishBy.isBefore(due)) {
      found.add(about(Kind.PUBLISH_BEFORE_DUE, ""));
    }
    if (!days.isAnnounced(due.getYear())) {
      found.add(
          new Concern(Kind.YEAR_NOT_ANNOUNCED, "", Map.of("year", String.valueOf(due.getYear()))));
    }
    return found;
  }

  private void dayOff(Kind kind, @Nullable LocalDate day, List<Concern> found) {
    if (day != null && !days.isWorked(day)) {
      found.add(
          new Concern(
              kind,
              "",
              Map.of(
                  "day",
                  day.toString(),
                  "holiday",
                  days.holiday(day).orElse(""),
                  "next",
                  days.workedFrom(day).toString())));
    }
  }

  private static List<Obligation> owed(List<Obligation> all) {
    return all.stream().filter(one -> one.exempt() == null).toList();
  }

  private static Concern about(Kind kind, String unit) {
    return new Concern(kind, unit, Map.of());
  }
}
