package chengbao.journey.api;

import chengbao.journey.district.Officer;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What a unit's publisher decides at publication's desk.
public final class PublisherApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller caller;

  public PublisherApi(Caller caller) {
    this.caller = caller;
  }

  /// Why an edition is held, `by-site` or `by-publisher` for example; empty when it does not wait.
  public String heldBecause(Officer publisher, String report, int edition) {
    Answer answer = caller.call(waiting(publisher, report, edition));
    return answer.isGood() ? answer.json().path("why").asText("") : "";
  }

  /// Says why an edition waits on.
  public void hold(Officer publisher, String report, int edition, String reason) {
    Answer waiting = caller.must(waiting(publisher, report, edition));
    caller.must(
        Call.post(Service.PUBLICATION, "/api/desk/" + report + "/" + edition + "/hold")
            .by(publisher)
            .ifMatch(waiting.mustHaveTag())
            .json(JSON.createObjectNode().put("reason", reason).toString()));
  }

  private static Call waiting(Officer publisher, String report, int edition) {
    return Call.get(Service.PUBLICATION, "/api/desk/waiting/" + report + "/" + edition)
        .by(publisher);
  }
}
