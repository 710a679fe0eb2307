package chengbao.journey.faults;

import chengbao.journey.api.Case;
import chengbao.journey.api.NotDone;
import chengbao.journey.api.OperatorApi;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.Report;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Service;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.Officer;
import chengbao.journey.faults.Evidence.Edition;
import chengbao.journey.faults.Evidence.Shown;
import chengbao.journey.story.Cast;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/// Asks the three services, once they are at rest, what they have to show.
final class Inquiry {
  private final SubmissionApi submission;
  private final ReviewApi review;
  private final PortalApi portal;
  private final OperatorApi operators;

  Inquiry(SubmissionApi submission, ReviewApi review, PortalApi portal, OperatorApi operators) {
    this.submission = submission;
    this.review = review;
    this.portal = portal;
    this.operators = operators;
  }

  /// What every report looks like from outside.
  Map<String, Shown> reports(Map<String, Cast> begun) {
    Map<String, Shown> shown = new TreeMap<>();
    begun.forEach((report, cast) -> shown.put(report, shown(report, cast)));
    return shown;
  }

  /// Events that are kept back anywhere.
  List<String> held(Officer operator) {
    List<String> held = new ArrayList<>();
    for (Service service : Service.values()) {
      operators
          .heldEvents(service, operator)
          .forEach(event -> held.add("held in " + service.code() + ": " + event));
    }
    return held;
  }

  private Shown shown(String report, Cast cast) {
    Report inUnit = submission.read(cast.drafter(), report);
    var found = review.find(cast.firstReviewer(), report);
    return new Shown(
        verbs(submission.acts(cast.drafter(), report)),
        found.isPresent() ? verbs(review.acts(cast.firstReviewer(), report)) : List.of(),
        inUnit.state(),
        found.map(Case::state).orElse("absent"),
        editions(report));
  }

  /// Acts that officers did here, not those that follow from events.
  private static List<String> verbs(JsonNode acts) {
    return StreamSupport.stream(acts.spliterator(), false)
        .filter(act -> !act.hasNonNull("cause"))
        .map(act -> act.path("verb").asText())
        .toList();
  }

  private List<Edition> editions(String report) {
    List<Edition> editions = new ArrayList<>();
    for (JsonNode line : portal.editions(report)) {
      int number = line.path("edition").asInt();
      editions.add(edition(number, report));
    }
    return editions;
  }

  private Edition edition(int number, String report) {
    try {
      JsonNode edition = portal.edition(report, number);
      return new Edition(number, hash(edition.path("publicHash")), PublishedText.hash(edition));
    } catch (NotDone absent) {
      return new Edition(number, "", absent.getMessage() + "");
    }
  }

  private static String hash(JsonNode hash) {
    String value = hash.isObject() ? hash.path("value").asText() : hash.asText("");
    return value.substring(value.indexOf(':') + 1);
  }
}
