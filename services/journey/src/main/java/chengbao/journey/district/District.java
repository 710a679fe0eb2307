package chengbao.journey.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The demo districts as `deploy/demo/anlan.json` gives them: who drafts, signs, reviews and opens
/// rounds, and under which login.
public final class District {
  private final JsonNode data;
  private final List<Unit> units;

  private District(JsonNode data) {
    this.data = data;
    this.units = all(data.path("units")).stream().map(District::unit).toList();
  }

  public static District read(Path file) {
    try {
      return new District(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  /// Units in which somebody drafts a report, and whose site makes it public without waiting for a
  /// publisher.
  public List<Unit> reporting() {
    Set<String> heldUp = heldUp();
    return units.stream()
        .filter(unit -> !heldUp.contains(unit.id()) && !officers(unit, "drafter").isEmpty())
        .toList();
  }

  private Set<String> heldUp() {
    Set<String> sites =
        all(data.path("sites")).stream()
            .filter(site -> site.path("release").asText().equals("held"))
            .map(site -> site.path("id").asText())
            .collect(Collectors.toSet());
    return all(data.path("units")).stream()
        .filter(unit -> sites.contains(unit.path("site").asText()))
        .map(unit -> unit.path("id").asText())
        .collect(Collectors.toSet());
  }

  /// Reporting units of this kind in the first district; one round can call for all of them.
  public List<Unit> ofKind(String kind) {
    String first = data.path("districts").path(0).path("areaCode").asText();
    return reporting().stream()
        .filter(unit -> unit.kind().equals(kind) && unit.district().equals(first))
        .toList();
  }

  /// A unit by id, full name or short name.
  public Optional<Unit> unit(String named) {
    return units.stream()
        .filter(unit -> List.of(unit.id(), unit.name(), unit.shortName()).contains(named))
        .findFirst();
  }

  /// The officer of this unit who has this function.
  public Officer officer(Unit unit, String function) {
    return officers(unit, function).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(unit.name() + ": no " + function));
  }

  /// All officers of this unit who have this function, those who work in one place only first.
  public List<Officer> officers(Unit unit, String function) {
    return appointed(unit.id(), function);
  }

  /// The officer of this login, under the appointment that gives them this function.
  public Officer acting(String username, String function) {
    return units.stream()
        .flatMap(unit -> officers(unit, function).stream())
        .filter(officer -> officer.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(username + ": no " + function));
  }

  /// The offices that review a unit's report, in order.
  public List<Unit> chain(Unit unit) {
    JsonNode chain = data.path("chains").path(unit.district()).path(unit.kind());
    return all(chain).stream().map(id -> unit(id.asText()).orElseThrow()).toList();
  }

  /// Who opens rounds for the unit's district: the administrator of its oversight office.
  public Officer administrator(Unit unit) {
    return units.stream()
        .filter(office -> office.kind().equals("oversight-office"))
        .filter(office -> office.district().equals(unit.district()))
        .map(office -> officer(office, "administrator"))
        .findFirst()
        .orElseThrow();
  }

  /// Who looks after the system itself.
  public Officer operator() {
    return appointed("", "operator").getFirst();
  }

  private List<Officer> appointed(String unit, String function) {
    List<Officer> found = new ArrayList<>();
    for (JsonNode officer : sharedLast()) {
      for (JsonNode appointment : officer.path("appointments")) {
        if (appointment.path("unit").asText("").equals(unit)
            && all(appointment.path("functions")).stream()
                .anyMatch(held -> held.asText().equals(function))) {
          found.add(officer(officer, appointment));
        }
      }
    }
    return found;
  }

  private List<JsonNode> sharedLast() {
    return all(data.path("officers")).stream()
        .sorted(Comparator.comparing(officer -> officer.path("appointments").size()))
        .toList();
  }

  private Officer officer(JsonNode officer, JsonNode appointment) {
    String unit = appointment.path("unit").asText("");
    return new Officer(
        officer.path("id").asText(),
        officer.path("username").asText(),
        officer.path("name").asText(),
        appointment.path("id").asText(),
        unit,
        unit(unit).map(Unit::shortName).orElse(""));
  }

  private static Unit unit(JsonNode unit) {
    return new Unit(
        unit.path("id").asText(),
        unit.path("kind").asText(),
        unit.path("name").asText(),
        unit.path("shortName").asText(),
        unit.path("areaCode").asText());
  }

  private static List<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
