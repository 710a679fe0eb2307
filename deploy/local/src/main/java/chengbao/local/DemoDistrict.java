package chengbao.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The invented district of the demo, as `deploy/demo/anlan.json` gives it: only what logins are
/// made from.
public record DemoDistrict(List<Unit> units, List<Officer> officers) {

  /// The one password of all demo logins. It exists in the demo realm only.
  public static final String PASSWORD = "anlan-demo-2026";

  public record Unit(String id, String kind, String name, String shortName) {}

  /// @param id the login's id too, and so the `sub` of its tokens
  public record Officer(String id, String username, String name, List<Appointment> appointments) {
    /// Administrators and operators; no service may change their accounts.
    boolean isKeptByHand() {
      return appointments.stream()
          .flatMap(appointment -> appointment.functions().stream())
          .anyMatch(List.of("administrator", "operator")::contains);
    }
  }

  /// @param unit absent for an operator
  public record Appointment(@Nullable String unit, List<String> functions, String position) {}

  static Path file() {
    return Home.folder().resolve("deploy/demo/anlan.json");
  }

  public static DemoDistrict read() {
    return read(file());
  }

  static DemoDistrict read(Path file) {
    try {
      return new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(file.toFile(), DemoDistrict.class);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  /// The realm roles of an officer: kind of unit and function, such as `sub-district-drafter`.
  List<String> roles(Officer officer) {
    TreeSet<String> roles = new TreeSet<>();
    for (Appointment appointment : officer.appointments()) {
      for (String function : appointment.functions()) {
        roles.add(
            appointment.unit() == null ? function : kind(appointment.unit()) + "-" + function);
      }
    }
    return List.copyOf(roles);
  }

  /// Where an officer works, for reading: `白鹭镇 党委副书记、镇长`.
  public String post(Appointment appointment) {
    return appointment.unit() == null
        ? appointment.position()
        : unit(appointment.unit()).shortName() + " " + appointment.position();
  }

  private String kind(String unit) {
    return unit(unit).kind();
  }

  private Unit unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
  }
}
