package chengbao.journey.api;

import chengbao.journey.district.Officer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

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
    decide(publisher, report, edition, "/hold", reason);
  }

  /// Makes an edition public that was held, and says what was looked at.
  public void release(Officer publisher, String report, int edition, String reason) {
    decide(publisher, report, edition, "/release", reason);
  }

  private void decide(Officer publisher, String report, int edition, String verb, String reason) {
    Answer waiting = caller.must(waiting(publisher, report, edition));
    caller.must(
        Call.post(Service.PUBLICATION, "/api/desk/" + report + "/" + edition + verb)
            .by(publisher)
            .ifMatch(waiting.mustHaveTag())
            .json(JSON.createObjectNode().put("reason", reason).toString()));
  }

  /// Asks to have a report's first edition taken down.
  public void askWithdrawal(Officer publisher, String report, String reason) {
    withdraw(
        publisher, report, "", JSON.createObjectNode().put("edition", 1).put("reason", reason));
  }

  /// Confirms for the oversight office that it is taken down.
  public void confirmWithdrawal(Officer overseer, String report) {
    withdraw(overseer, report, "/confirmation", JSON.createObjectNode().put("edition", 1));
  }

  private void withdraw(Officer who, String report, String verb, ObjectNode wish) {
    String place = "/api/withdrawals/" + report;
    Answer read = caller.must(Call.get(Service.PUBLICATION, place).by(who));
    caller.must(
        Call.post(Service.PUBLICATION, place + verb)
            .by(who)
            .ifMatch(read.mustHaveTag())
            .json(wish.toString()));
  }

  /// Says for the oversight office that the circular of its round is public.
  public void announceCircular(Officer administrator, String round, String number) {
    caller.must(
        Call.post(Service.PUBLICATION, "/api/rounds/" + round + "/circular")
            .by(administrator)
            .json(JSON.createObjectNode().put("number", number).toString()));
  }

  private static Call waiting(Officer publisher, String report, int edition) {
    return Call.get(Service.PUBLICATION, "/api/desk/waiting/" + report + "/" + edition)
        .by(publisher);
  }
}
