package chengbao.submission.web.register;

import chengbao.submission.DelegateAppointment.Delegation;
import chengbao.submission.InviteOfficer;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Day;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What stands in the forms about an officer.
///
/// @param typed by the name of the field; a field that was not sent is empty
/// @param functions those ticked
record OfficerForm(Map<String, String> typed, List<String> functions, Instant now) {
  private static final List<String> FIELDS =
      List.of(
          "username",
          "name",
          "mail",
          "unit",
          "position",
          "from",
          "until",
          "appointment",
          "deputy",
          "successor",
          "version",
          "command");

  static OfficerForm of(MultivaluedMap<String, String> sent, Instant now) {
    var typed = new TreeMap<String, String>();
    FIELDS.forEach(field -> typed.put(field, sent.getOrDefault(field, List.of("")).getFirst()));
    return new OfficerForm(typed, sent.getOrDefault("function", List.of()), now);
  }

  static OfficerForm empty(Instant now) {
    var typed = new TreeMap<String, String>();
    FIELDS.forEach(field -> typed.put(field, ""));
    typed.put("from", Day.of(now));
    return new OfficerForm(typed, List.of(), now);
  }

  OfficerForm with(String field, String value) {
    var more = new TreeMap<>(typed);
    more.put(field, value);
    return new OfficerForm(more, functions, now);
  }

  OfficerForm ticking(List<String> codes) {
    return new OfficerForm(typed, codes, now);
  }

  /// For the page: what stands in the field.
  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  /// For the page: whether this choice is the one.
  public boolean is(String field, String value) {
    return value.equals(get(field));
  }

  /// For the page: whether the function is ticked.
  public boolean has(String function) {
    return functions.contains(function);
  }

  String command() {
    return value("command");
  }

  long version() {
    return value("version").matches("\\d{1,18}") ? Long.parseLong(value("version")) : 0;
  }

  InviteOfficer.Somebody somebody() {
    return new InviteOfficer.Somebody(value("username"), value("name"), value("mail"));
  }

  InviteOfficer.Post post() {
    return new InviteOfficer.Post(
        id("unit", UnitId::of, Refusal.NO_SUCH_UNIT),
        PostBody.functions(functions),
        value("position"),
        Day.beginning(value("from"), now),
        Day.end(value("until")));
  }

  AppointmentId appointment() {
    return id("appointment", AppointmentId::of, Refusal.NO_SUCH_APPOINTMENT);
  }

  PersonId successor() {
    return id("successor", PersonId::of, Refusal.NO_SUCH_OFFICER);
  }

  Delegation delegation() {
    var until = Day.end(value("until"));
    if (until == null) {
      throw new Refused(Refusal.TERM_UNLIKELY);
    }
    return new Delegation(
        appointment(),
        id("deputy", PersonId::of, Refusal.NO_SUCH_OFFICER),
        PostBody.functions(functions),
        Day.beginning(value("from"), now),
        until);
  }

  private <T> T id(String field, Function<String, T> reading, Refusal unreadable) {
    try {
      return reading.apply(value(field));
    } catch (IllegalArgumentException _) {
      throw new Refused(unreadable);
    }
  }

  private String value(String field) {
    return get(field).strip();
  }
}
