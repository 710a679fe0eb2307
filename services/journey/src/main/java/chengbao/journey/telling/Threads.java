package chengbao.journey.telling;

import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which round and which report of the services the story means: asked once, then known.
final class Threads {
  private final Story story;
  private final SubmissionApi submission;
  private final District district;
  private final Map<Integer, String> rounds = new HashMap<>();
  private final Map<String, String> reports = new HashMap<>();

  Threads(Story story, SubmissionApi submission, District district) {
    this.story = story;
    this.submission = submission;
    this.district = district;
  }

  /// The id of the round of this year, once it is open.
  Optional<String> round(int year) {
    if (!rounds.containsKey(year)) {
      Story.Round told = story.round(year);
      for (JsonNode round : submission.rounds(drafter(told.units().getFirst()))) {
        if (round.path("noticeNumber").asText().equals(told.noticeNumber().orElse(""))) {
          rounds.put(year, round.path("id").asText());
        }
      }
    }
    return Optional.ofNullable(rounds.get(year));
  }

  /// Whether the office has the round of this year before it that units do not see yet.
  boolean isPrepared(int year, Officer administrator) {
    String title = story.round(year).title();
    for (JsonNode round : submission.rounds(administrator)) {
      if (round.path("title").asText().equals(title)) {
        return true;
      }
    }
    return false;
  }

  /// The id of the report the act is about, once it is begun.
  Optional<String> report(Act act) {
    String key = act.round() + " " + act.unit();
    if (!reports.containsKey(key) && round(act.round()).isPresent()) {
      Officer drafter = drafter(act.unit());
      for (JsonNode owed : submission.owed(drafter, round(act.round()).orElseThrow())) {
        if (owed.path("unit").asText().equals(drafter.unit()) && owed.hasNonNull("report")) {
          reports.put(key, owed.path("report").asText());
        }
      }
    }
    return Optional.ofNullable(reports.get(key));
  }

  private Officer drafter(String unit) {
    return district.officer(district.unit(unit).orElseThrow(), "drafter");
  }
}
