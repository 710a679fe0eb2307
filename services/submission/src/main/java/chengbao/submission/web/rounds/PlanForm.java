package chengbao.submission.web.rounds;

import chengbao.calendar.WorkingDays;
import chengbao.submission.ChangeRound.NewTerms;
import chengbao.submission.RoundPlan;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A round as its form writes it: every field a line of text, as typed.
///
/// @param kinds codes of the kinds that owe
/// @param units ids of units that owe beside them
/// @param branches ids of units that owe with all that is below them
record PlanForm(
    Map<String, String> fields, Set<String> kinds, Set<String> units, Set<String> branches) {
  private static final List<UnitKind> KINDS =
      List.of(UnitKind.SUB_DISTRICT, UnitKind.DISTRICT_BUREAU, UnitKind.DISTRICT_GOVERNMENT);
  private static final int LEVELS = 4;

  static PlanForm sent(MultivaluedMap<String, String> form) {
    var fields = new HashMap<String, String>();
    form.forEach((name, values) -> fields.put(name, values.getFirst()));
    return new PlanForm(
        fields, all(form, "owingKind"), all(form, "owingUnit"), all(form, "owingBranch"));
  }

  /// What the form shows of a round that is there.
  static PlanForm of(Round round, Set<String> kinds, Set<String> units) {
    var fields = new HashMap<String, String>();
    var task = round.task();
    var times = round.times();
    fields.put("title", task.title());
    fields.put("noticeNumber", task.noticeNumber());
    fields.put("noticeText", task.noticeText());
    fields.put("copyTo", task.copyTo());
    fields.put("reportYear", String.valueOf(task.reportYear()));
    fields.put("periodFirst", task.period().first().toString());
    fields.put("periodLast", task.period().last().toString());
    fields.put("opens", local(times.opens()));
    fields.put("due", local(times.due()));
    fields.put("grace", times.grace().equals(times.due()) ? "" : local(times.grace()));
    fields.put("cutOff", times.cutOff() == null ? "" : local(times.cutOff()));
    fields.put("publishBy", times.publishBy() == null ? "" : times.publishBy().toString());
    fields.put("template", key(round.template()));
    round
        .chains()
        .forEach((kind, levels) ->
            levels.forEach(level ->
                fields.put(chainField(kind.code(), level.number()), level.office().toString())));
    return new PlanForm(fields, kinds, units, Set.of());
  }

  /// For the template: an absent field is empty.
  public String at(String name) {
    return fields.getOrDefault(name, "");
  }

  /// This form with what was typed over it. A form of a part sends neither kinds nor units: they
  /// stay.
  PlanForm under(PlanForm typed) {
    var both = new HashMap<>(fields);
    both.putAll(typed.fields);
    var whole = typed.fields.containsKey("title");
    return new PlanForm(
        both,
        whole ? typed.kinds : kinds,
        whole ? typed.units : units,
        whole ? typed.branches : branches);
  }

  /// Whether drafts already begun are taken over to new terms; else they keep theirs.
  public boolean follows() {
    return at("drafts").equals("follow");
  }

  public boolean keeps() {
    return !follows();
  }

  static String chainField(String kind, int level) {
    return "chain-" + kind + "-" + level;
  }

  static String key(Template template) {
    return template.id() + " " + template.version();
  }

  /// @param templates those there are
  RoundPlan plan(List<Template> templates) {
    return new RoundPlan(
        task(),
        times(),
        template(templates),
        chains(),
        new RoundPlan.Owing(
            KINDS.stream().filter(kind -> kinds.contains(kind.code())).collect(Collectors.toSet()),
            branches.stream().map(UnitId::of).collect(Collectors.toSet()),
            units.stream().sorted().map(UnitId::of).toList(),
            Map.of()));
  }

  Timetable times() {
    var due = instant("due");
    var grace = at("grace").isBlank() ? due : instant("grace");
    return new Timetable(
        instant("opens"),
        due,
        grace,
        at("cutOff").isBlank() ? null : instant("cutOff"),
        at("publishBy").isBlank() ? null : day("publishBy"));
  }

  NewTerms terms(List<Template> templates) {
    return new NewTerms(
        template(templates),
        chains(),
        at("drafts").equals("keep") ? Terms.Drafts.KEEP : Terms.Drafts.FOLLOW,
        at("reason"));
  }

  private Task task() {
    var year = at("reportYear").strip();
    return new Task(
        at("title").strip(),
        at("noticeNumber").strip(),
        at("noticeText").strip(),
        year.matches("\\d{1,4}") ? Integer.parseInt(year) : 0,
        new Task.Period(day("periodFirst"), day("periodLast")),
        at("copyTo").strip());
  }

  private @Nullable Template template(List<Template> templates) {
    return templates.stream()
        .filter(one -> key(one).equals(at("template")))
        .findFirst()
        .orElse(null);
  }

  private Map<UnitKind, List<UnitId>> chains() {
    var chains = new EnumMap<UnitKind, List<UnitId>>(UnitKind.class);
    for (var kind : KINDS) {
      var offices = new ArrayList<UnitId>();
      for (var level = 1; level <= LEVELS; level++) {
        var office = at(chainField(kind.code(), level));
        if (!office.isBlank()) {
          offices.add(UnitId.of(office));
        }
      }
      chains.put(kind, offices);
    }
    return chains;
  }

  private Instant instant(String name) {
    try {
      return LocalDateTime.parse(at(name).strip()).atZone(WorkingDays.ZONE).toInstant();
    } catch (DateTimeException _) {
      throw new Refused(Refusal.ROUND_DATES_OUT_OF_ORDER);
    }
  }

  private LocalDate day(String name) {
    try {
      return LocalDate.parse(at(name).strip());
    } catch (DateTimeException _) {
      throw new Refused(Refusal.ROUND_DATES_OUT_OF_ORDER);
    }
  }

  static String local(Instant at) {
    return at.atZone(WorkingDays.ZONE).toLocalDateTime().withNano(0).toString();
  }

  private static Set<String> all(MultivaluedMap<String, String> form, String name) {
    return Set.copyOf(form.getOrDefault(name, List.of()));
  }
}
