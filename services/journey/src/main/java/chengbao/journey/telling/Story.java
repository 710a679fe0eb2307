package chengbao.journey.telling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The story as its file tells it, put in the order of time.
///
/// @param folder where the texts lie that it names
/// @param now the evening on which it ends
public record Story(Path folder, Instant now, List<Round> rounds, List<Act> acts) {
  public Story {
    rounds = List.copyOf(rounds);
    acts = List.copyOf(acts);
  }

  /// A call for reports.
  ///
  /// @param notice the text of the task notice
  /// @param opens when it is to open, for one that is only being prepared
  /// @param units the full names of those that owe one
  public record Round(
      int year,
      String title,
      Optional<String> noticeNumber,
      Path notice,
      Optional<Instant> opens,
      Instant due,
      String publishBy,
      List<String> units) {
    public Round {
      units = List.copyOf(units);
    }

    /// One that is only being prepared has no number yet.
    public boolean isOpened() {
      return noticeNumber.isPresent();
    }
  }

  /// @param folder the one that holds `story.json`
  public static Story read(Path folder) {
    try {
      return new Reading(folder, new ObjectMapper().readTree(folder.resolve("story.json").toFile()))
          .story();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read the story in " + folder, fault);
    }
  }

  /// The round of a year.
  public Round round(int year) {
    return rounds.stream().filter(round -> round.year() == year).findFirst().orElseThrow();
  }

  private record Reading(Path folder, JsonNode data) {

    /// The year whose reports the story is about; other rounds tell their acts with their results.
    private static final int PRESENT = 2025;

    Story story() {
      List<Round> rounds = new ArrayList<>();
      List<Act> acts = new ArrayList<>();
      for (JsonNode round : data.path("rounds")) {
        rounds.add(round(round));
        acts.addAll(around(round));
      }
      data.path("reports").forEach(report -> acts.addAll(about(report, PRESENT)));
      acts.sort(Comparator.comparing(Act::at));
      return new Story(folder, time(data, "now"), rounds, acts);
    }

    private Round round(JsonNode round) {
      List<String> units = new ArrayList<>();
      round.path("units").forEach(unit -> units.add(name(unit.asText())));
      round.path("alsoOwes").forEach(unit -> units.add(name(unit.asText())));
      return new Round(
          round.path("reportYear").asInt(),
          round.path("title").asText(),
          Optional.ofNullable(round.path("noticeNumber").asText(null)),
          folder.resolve(round.path("notice").asText()),
          round.has("prepared") ? Optional.of(time(round, "opens")) : Optional.empty(),
          time(round, "due"),
          round.path("publishBy").asText(),
          units);
    }

    private List<Act> around(JsonNode round) {
      int year = round.path("reportYear").asInt();
      List<Act> acts = new ArrayList<>();
      if (round.has("prepared")) {
        acts.add(new Act(time(round, "prepared"), year, "", Move.PREPARE, by(round), round));
      } else if (round.has("opens")) {
        acts.add(new Act(time(round, "opens"), year, "", Move.OPEN, by(round), round));
      }
      for (JsonNode reminder : round.path("reminders")) {
        acts.add(
            new Act(time(reminder, "at"), year, "", Move.REMIND, by(reminder), named(reminder)));
      }
      round.path("results").forEach(result -> acts.addAll(about(result, year)));
      return acts;
    }

    private static List<Act> about(JsonNode report, int year) {
      String unit = report.path("unitName").asText();
      List<Act> acts = new ArrayList<>();
      for (JsonNode act : report.path("acts")) {
        Move move = Move.of(act.path("move").asText());
        acts.add(new Act(time(act, "at"), year, unit, move, by(act), act));
      }
      return acts;
    }

    /// With the units by their full names.
    private JsonNode named(JsonNode reminder) {
      ObjectNode named = reminder.deepCopy();
      ArrayNode units = named.putArray("units");
      reminder.path("units").forEach(unit -> units.add(name(unit.asText())));
      return named;
    }

    private String name(String unit) {
      for (JsonNode report : data.path("reports")) {
        if (report.path("unit").asText().equals(unit)) {
          return report.path("unitName").asText();
        }
      }
      throw new IllegalArgumentException("the story says nothing of " + unit);
    }

    private static String by(JsonNode act) {
      return act.path("by").asText("");
    }

    private static Instant time(JsonNode act, String field) {
      return OffsetDateTime.parse(act.path(field).asText()).toInstant();
    }
  }
}
