package chengbao.submission.web.register;

import chengbao.submission.RegisterUnit;
import chengbao.submission.SplitUnit;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.web.Day;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in the forms about a unit: the register's values, or what was typed.
///
/// @param typed by the name of the field; a field that was not sent is empty
record UnitForm(Map<String, String> typed, Instant now) {
  private static final List<String> FIELDS =
      List.of(
          "kind",
          "name",
          "shortName",
          "parent",
          "areaCode",
          "creditCode",
          "site",
          "addressee",
          "singleOfficer",
          "from",
          "into",
          "goesOn",
          "part1",
          "part1Short",
          "part1Area",
          "part1Credit",
          "part2",
          "part2Short",
          "part2Area",
          "part2Credit",
          "version",
          "command");

  static UnitForm of(MultivaluedMap<String, String> sent, Instant now) {
    var typed = new TreeMap<String, String>();
    FIELDS.forEach(field -> typed.put(field, sent.getOrDefault(field, List.of("")).getFirst()));
    return new UnitForm(typed, now);
  }

  static UnitForm empty(Instant now) {
    var typed = new TreeMap<String, String>();
    FIELDS.forEach(field -> typed.put(field, ""));
    typed.put("from", Day.of(now));
    return new UnitForm(typed, now);
  }

  static UnitForm of(Unit unit, Instant now) {
    var form = empty(now);
    var parent = unit.parent();
    var addressee = unit.addressee();
    form.typed.putAll(
        Map.of(
            "name", unit.name(),
            "shortName", unit.shortName(),
            "parent", parent == null ? "" : parent.toString(),
            "areaCode", unit.areaCode(),
            "creditCode", unit.creditCode(),
            "site", unit.site().id(),
            "addressee", addressee == null ? "" : addressee,
            "singleOfficer", unit.singleOfficer() ? "yes" : "",
            "goesOn", "yes"));
    return form;
  }

  /// These values, and over them what was typed.
  UnitForm and(UnitForm other) {
    var both = new HashMap<>(typed);
    other.typed.forEach((field, value) -> {
      if (!value.isEmpty()) {
        both.put(field, value);
      }
    });
    return new UnitForm(both, now);
  }

  /// For the page: what stands in the field.
  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  /// For the page: whether this choice is the one.
  public boolean is(String field, String value) {
    return value.equals(get(field));
  }

  String command() {
    return value("command");
  }

  long version() {
    return value("version").matches("\\d{1,18}") ? Long.parseLong(value("version")) : 0;
  }

  Instant from() {
    return Day.typed(value("from"), now);
  }

  UnitKind kind() {
    try {
      return UnitKind.of(value("kind"));
    } catch (IllegalArgumentException _) {
      throw new Refused(Refusal.UNIT_KIND_UNKNOWN);
    }
  }

  Designation designation() {
    return new Designation(value("name"), value("shortName"));
  }

  RegisterUnit.Entry entry() {
    return new RegisterUnit.Entry(
        unit("parent"),
        value("areaCode"),
        value("creditCode"),
        value("site"),
        value("addressee"),
        !value("singleOfficer").isEmpty());
  }

  UnitId into() {
    var into = unit("into");
    if (into == null) {
      throw new Refused(Refusal.UNIT_MERGER_UNLIKELY);
    }
    return into;
  }

  boolean goesOn() {
    return value("goesOn").equals("yes");
  }

  List<SplitUnit.Part> parts() {
    return Stream.of("part1", "part2")
        .filter(part -> !value(part).isBlank())
        .map(part ->
            new SplitUnit.Part(
                new Designation(value(part), value(part + "Short")),
                value(part + "Area"),
                value(part + "Credit")))
        .toList();
  }

  private @Nullable UnitId unit(String field) {
    try {
      return value(field).isBlank() ? null : UnitId.of(value(field));
    } catch (IllegalArgumentException _) {
      throw new Refused(Refusal.NO_SUCH_UNIT);
    }
  }

  private String value(String field) {
    return get(field).strip();
  }
}
