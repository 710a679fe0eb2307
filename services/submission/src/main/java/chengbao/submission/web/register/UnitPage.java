package chengbao.submission.web.register;

import chengbao.ledger.acts.Act;
import chengbao.look.Crumb;
import chengbao.submission.ReadUnit;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitTerm;
import chengbao.submission.web.Day;
import chengbao.submission.web.Doing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One unit: what it is, what it was, who works there, and the ways to change it.
@CheckedTemplate(basePath = "register")
record UnitPage(
    List<Crumb> crumbs,
    String id,
    long version,
    String name,
    boolean exists,
    Facts facts,
    List<String> doubts,
    List<Post> posts,
    List<Term> terms,
    List<Line> acts)
    implements TemplateInstance {

  record Facts(
      String kindKey,
      String shortName,
      @Nullable String parent,
      String areaCode,
      String creditCode,
      String site,
      @Nullable String addressee,
      boolean singleOfficer,
      String since,
      @Nullable String until,
      @Nullable String successor,
      @Nullable String successorId,
      List<String> carriesOn) {}

  record Post(
      String person,
      String name,
      String position,
      List<String> functions,
      String since,
      String until,
      String forName) {
    static Post of(Staff staff, Appointment held) {
      var end = held.until();
      var other = held.onBehalfOf();
      return new Post(
          staff.person().toString(),
          staff.name(),
          held.position(),
          held.functions().stream()
              .map(OfficerFunction::code)
              .sorted()
              .map(UnitWords::function)
              .toList(),
          Day.of(held.from()),
          end == null ? "" : Day.of(end.minusNanos(1)),
          other == null ? "" : other.name());
    }
  }

  record Term(String since, String name, String shortName, String areaCode, String creditCode) {
    boolean saysTheSame(Term other) {
      return new Term(other.since, name, shortName, areaCode, creditCode).equals(other);
    }

    static Term of(UnitTerm term) {
      var unit = term.unit();
      return new Term(
          Day.of(term.from()), unit.name(), unit.shortName(), unit.areaCode(), unit.creditCode());
    }
  }

  record Line(Instant at, String key, String who) {
    static Line of(Act act) {
      return new Line(act.at(), UnitWords.act(act.verb()), Doing.who(act.doer()));
    }
  }

  static UnitPage of(ReadUnit.Sheet sheet, List<Crumb> crumbs) {
    var unit = sheet.unit();
    var id = unit.id();
    return new UnitPage(
        crumbs,
        id.toString(),
        unit.version(),
        unit.name(),
        sheet.exists(),
        facts(sheet),
        UnitWords.keys(sheet.doubts()),
        sheet.officers().stream().flatMap(staff -> posts(staff, unit, sheet.asOf())).toList(),
        terms(sheet.terms()),
        sheet.acts().reversed().stream().map(Line::of).toList());
  }

  private static Stream<Post> posts(Staff staff, Unit unit, Instant now) {
    return staff.appointments().stream()
        .filter(held -> unit.id().equals(held.unit()))
        .filter(held -> held.endsAfter(now))
        .map(held -> Post.of(staff, held));
  }

  /// The latest first; a term in which nothing of this changed is not told.
  private static List<Term> terms(List<UnitTerm> all) {
    var told = new ArrayList<Term>();
    for (var term : all) {
      var next = Term.of(term);
      if (told.isEmpty() || !told.getLast().saysTheSame(next)) {
        told.add(next);
      }
    }
    return told.reversed();
  }

  private static Facts facts(ReadUnit.Sheet sheet) {
    var unit = sheet.unit();
    var until = unit.validUntil();
    return new Facts(
        UnitWords.kind(unit.kind().code()),
        unit.shortName(),
        Optional.ofNullable(unit.parent()).map(sheet::nameOf).orElse(null),
        unit.areaCode(),
        unit.creditCode(),
        unit.site().name(),
        unit.addressee(),
        unit.singleOfficer(),
        Day.of(unit.validFrom()),
        until == null ? null : Day.of(until),
        Optional.ofNullable(unit.successor()).map(sheet::nameOf).orElse(null),
        Optional.ofNullable(unit.successor()).map(Object::toString).orElse(null),
        sheet.carriesOn().stream().map(Unit::name).toList());
  }
}
