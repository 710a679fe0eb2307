package chengbao.journey.telling;

import chengbao.journey.api.Answer;
import chengbao.journey.api.Call;
import chengbao.journey.api.Caller;
import chengbao.local.DemonstrationClock;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The services as far as one report's way needs them: they keep what was done, refuse what does
/// not fit, and outlive whoever tells the story.
final class World implements Caller {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, List<String>> MOVES =
      Map.of(
          "POST /api/reports", List.of("none", "draft"),
          "POST /api/reports/r/document", List.of("draft", "draft"),
          "PUT /api/reports/r/disclosure", List.of("draft", "draft"),
          "POST /api/reports/r/signature-request", List.of("draft", "awaiting-signature"),
          "POST /api/reports/r/submission", List.of("awaiting-signature", "waiting"),
          "POST /api/cases/r/claim", List.of("waiting", "claimed"),
          "POST /api/cases/r/approve", List.of("claimed", "published"));

  /// The teller was killed here.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final DemonstrationClock clock;
  private final String office;
  private final List<ObjectNode> acts = new ArrayList<>();
  private final List<ObjectNode> jobs = new ArrayList<>();
  private final List<ObjectNode> rounds = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private String state = "none";
  private int left = Integer.MAX_VALUE;
  private boolean before;

  World(DemonstrationClock clock, String office) {
    this.clock = clock;
    this.office = office;
  }

  /// Everything that was carried out, in order.
  List<String> done() {
    return done;
  }

  /// The call after so many others kills the teller, before or after it is carried out.
  void killsAfter(int calls, boolean beforeIt) {
    left = calls;
    before = beforeIt;
  }

  @Override
  public Answer call(Call call) {
    boolean last = left-- == 0;
    if (last && before) {
      throw new Killed();
    }
    Answer answer = carriedOut(call);
    if (last) {
      throw new Killed();
    }
    return answer;
  }

  private Answer carriedOut(Call call) {
    String what = call.method() + " " + call.path().replaceAll("\\?.*", "");
    List<String> move = MOVES.get(what);
    if (move != null) {
      return moved(what, move.getFirst(), move.getLast());
    }
    return switch (what) {
      case "POST /api/rounds", "POST /api/rounds/prepared" -> round(what, call);
      case "POST /api/rounds/2025/reminders" -> reminded(what);
      case "GET /api/rounds" -> answer(JSON.createArrayNode().addAll(rounds));
      case "GET /api/rounds/2025/jobs" -> answer(JSON.createArrayNode().addAll(jobs));
      case "GET /api/reports" -> answer(owed(call));
      case "GET /api/reports/r", "GET /api/cases/r" -> state.equals("none") ? gone() : report();
      case "GET /api/reports/r/acts", "GET /api/cases/r/acts" ->
          answer(JSON.createArrayNode().addAll(acts));
      default -> throw new IllegalArgumentException(what);
    };
  }

  private Answer moved(String what, String from, String to) {
    if (!state.equals(from)) {
      return new Answer(409, null, "{}".getBytes(StandardCharsets.UTF_8));
    }
    state = to;
    done.add(what);
    acts.add(dated());
    return report();
  }

  private Answer round(String what, Call call) {
    ObjectNode round = (ObjectNode) new Answer(200, null, call.body()).json();
    rounds.add(round.put("id", round.path("reportYear").asText()));
    done.add(what);
    return answer(round);
  }

  private Answer reminded(String what) {
    done.add(what);
    jobs.add(dated());
    return answer(dated());
  }

  private ObjectNode dated() {
    return JSON.createObjectNode().put("at", clock.shown().toString());
  }

  private ArrayNode owed(Call call) {
    ArrayNode owed = JSON.createArrayNode();
    if (!state.equals("none") && call.officer() != null) {
      owed.addObject().put("unit", call.officer().unit()).put("report", "r");
    }
    return owed;
  }

  private Answer report() {
    ObjectNode report = JSON.createObjectNode().put("id", "r").put("state", state);
    report.put("office", office).putArray("findings");
    report.putObject("currentStep").put("name", state);
    return answer(report);
  }

  private static Answer gone() {
    return new Answer(404, null, "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static Answer answer(Object json) {
    return new Answer(200, "\"1\"", json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
