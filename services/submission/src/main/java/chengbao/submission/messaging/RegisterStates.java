package chengbao.submission.messaging;

import chengbao.contracts.Appointment;
import chengbao.contracts.Level;
import chengbao.contracts.OfficerState;
import chengbao.contracts.RoundState;
import chengbao.contracts.Site;
import chengbao.contracts.UnitState;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Units, officers and rounds as they stand, whole, for the compacted topics.
final class RegisterStates {
  private RegisterStates() {}

  static UnitState of(Unit unit) {
    return new UnitState(
        unit.version(),
        unit.id().toString(),
        unit.kind().code(),
        unit.name(),
        unit.shortName(),
        id(unit.parent()),
        unit.district(),
        unit.areaCode(),
        unit.creditCode(),
        site(unit.site()),
        unit.singleOfficer(),
        unit.validFrom(),
        unit.validUntil(),
        id(unit.successor()));
  }

  static OfficerState of(Staff officer) {
    return new OfficerState(
        officer.version(),
        officer.person().toString(),
        officer.username(),
        officer.name(),
        officer.appointments().stream().map(RegisterStates::appointment).toList());
  }

  /// What is as usual is left out: no grace, the whole year, the first terms.
  static RoundState of(Round round, List<Obligation> owing) {
    var task = round.task();
    var times = round.times();
    var exempt = units(owing, true);
    var wholeYear = task.period().equals(Task.Period.of(task.reportYear()));
    return new RoundState(
        round.version(),
        round.id().toString(),
        round.office().toString(),
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        round.opens(),
        round.due(),
        EventParts.template(round.template()),
        chains(round),
        units(owing, false),
        task.noticeText().isEmpty() ? null : task.noticeText(),
        task.copyTo().isEmpty() ? null : task.copyTo(),
        wholeYear ? null : task.period().first(),
        wholeYear ? null : task.period().last(),
        times.grace().equals(times.due()) ? null : times.grace(),
        times.cutOff(),
        times.publishBy(),
        round.inForce().number() == 1 ? null : round.inForce().number(),
        exempt.isEmpty() ? null : exempt,
        round.inForce().corrections() == Terms.Corrections.WHOLE_CHAIN ? "whole-chain" : null);
  }

  private static List<String> units(List<Obligation> owing, boolean exempt) {
    return owing.stream()
        .filter(one -> (one.exempt() != null) == exempt)
        .map(one -> one.unit().toString())
        .toList();
  }

  private static @Nullable String id(@Nullable UnitId unit) {
    return unit == null ? null : unit.toString();
  }

  private static Map<String, List<Level>> chains(Round round) {
    var chains = new TreeMap<String, List<Level>>();
    round
        .chains()
        .forEach((kind, levels) ->
            chains.put(kind.code(), levels.stream().map(EventParts::level).toList()));
    return chains;
  }

  private static Site site(chengbao.submission.domain.Site site) {
    return new Site(
        site.id(),
        site.name(),
        site.domain(),
        site.identificationCode(),
        site.indexNumberRule(),
        site.address(),
        site.release());
  }

  private static Appointment appointment(chengbao.submission.domain.Appointment appointment) {
    var unit = appointment.unit();
    var other = appointment.onBehalfOf();
    return new Appointment(
        appointment.id().toString(),
        unit == null ? null : unit.toString(),
        appointment.functions().stream().map(OfficerFunction::code).sorted().toList(),
        appointment.position(),
        appointment.from(),
        appointment.until(),
        other == null ? null : other.id().toString(),
        other == null ? null : other.name());
  }
}
