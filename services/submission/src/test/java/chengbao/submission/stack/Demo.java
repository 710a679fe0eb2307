package chengbao.submission.stack;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.UnitId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// The demo district's people, from its one file.
public final class Demo {
  /// The file, found from wherever a module's tests run.
  public static final Path FILE = file();

  private static final JsonNode DISTRICT = read();

  public static final Login BAOLU_DRAFTER = login("baolu-drafter");
  public static final Login BAOLU_SECOND_DRAFTER = login("baolu-drafter2");
  public static final Login BAOLU_SIGNATORY = login("baolu-signatory");
  public static final Login BAOLU_PUBLISHER = login("baolu-publisher");
  public static final Login WANGCHAO_DRAFTER = login("wangchao-drafter");
  public static final Login FAZHI_ADMINISTRATOR = login("fazhi-administrator");
  public static final Login FAZHI_REVIEWER = login("fazhi-reviewer");
  public static final Login SIFA_REVIEWER = login("sifa-reviewer");
  public static final Login LINDU_DRAFTER = login("lindu-drafter");
  public static final Login LINDU_ADMINISTRATOR = login("lindu-administrator");
  public static final Login OPERATOR = login("operator");

  private Demo() {}

  /// @param roles as the realm gives them
  public record Login(String person, String username, String name, String unit, Set<String> roles) {
    public PersonId personId() {
      return PersonId.of(person);
    }

    public UnitId unitId() {
      return UnitId.of(unit);
    }
  }

  private static Login login(String username) {
    for (var officer : DISTRICT.get("officers")) {
      if (officer.get("username").asText().equals(username)) {
        var unit = officer.get("appointments").get(0).path("unit").asText();
        return new Login(
            officer.get("id").asText(),
            username,
            officer.get("name").asText(),
            unit,
            roles(officer));
      }
    }
    throw new IllegalArgumentException(username);
  }

  private static Set<String> roles(JsonNode officer) {
    var roles = new TreeSet<String>();
    for (var appointment : officer.get("appointments")) {
      for (var function : appointment.get("functions")) {
        roles.add(
            appointment.path("unit").isTextual()
                ? kind(appointment.get("unit").asText()) + "-" + function.asText()
                : function.asText());
      }
    }
    return roles;
  }

  private static String kind(String unit) {
    for (var one : DISTRICT.get("units")) {
      if (one.get("id").asText().equals(unit)) {
        return one.get("kind").asText();
      }
    }
    throw new IllegalArgumentException(unit);
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(FILE.toFile());
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static Path file() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      var file = folder.resolve("deploy/demo/anlan.json");
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new IllegalStateException("deploy/demo/anlan.json is not above the working folder");
  }
}
