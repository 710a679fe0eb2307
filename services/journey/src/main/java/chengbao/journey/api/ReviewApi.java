package chengbao.journey.api;

import chengbao.journey.district.Officer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/// What reviewers ask of review. A case has its report's id.
public final class ReviewApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller caller;

  public ReviewApi(Caller caller) {
    this.caller = caller;
  }

  /// The case, once it has reached the reviewer's office; before that it does not exist for them.
  public Optional<Case> find(Officer reviewer, String report) {
    Call call = Call.get(Service.REVIEW, path(report, "")).by(reviewer);
    Answer answer = caller.call(call);
    if (answer.status() == 404 || answer.status() == 403) {
      return Optional.empty();
    }
    if (!answer.isGood()) {
      throw NotDone.because(call, answer);
    }
    return Optional.of(new Case(answer.json(), answer.mustHaveTag()));
  }

  public Case claim(Officer reviewer, Case found) {
    return move(reviewer, found, "/claim", JSON.createObjectNode());
  }

  public Case release(Officer reviewer, Case found) {
    return move(reviewer, found, "/release", JSON.createObjectNode());
  }

  /// @param reasonCode one of the office's catalogue, such as `C05`
  public Case giveBack(Officer reviewer, Case found, String reasonCode, String reason) {
    return move(reviewer, found, "/return", grounds(reasonCode, reason));
  }

  /// @param answerBy the first instant that is too late for the unit's answer
  public Case giveBack(
      Officer reviewer, Case found, String reasonCode, String reason, Instant answerBy) {
    ObjectNode body = grounds(reasonCode, reason).put("answerBy", answerBy.toString());
    return move(reviewer, found, "/return", body);
  }

  public Case endorse(Officer reviewer, Case found, String opinion) {
    return move(reviewer, found, "/endorse", JSON.createObjectNode().put("opinion", opinion));
  }

  /// What a reviewer wants to say of a passage.
  ///
  /// @param weight `must` or `advice`
  /// @param quote words of the text
  public record Comment(String weight, String reasonCode, String quote, String words) {}

  /// Notes it on the passage; told to the unit with the next decision.
  public void comment(Officer reviewer, Case claimed, Comment comment) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("kind", "passage")
            .put("weight", comment.weight())
            .put("reasonCode", comment.reasonCode())
            .put("words", comment.words())
            .put("block", claimed.block(comment.quote()))
            .put("quote", comment.quote());
    caller.must(
        Call.post(Service.REVIEW, path(claimed.id(), "/comments"))
            .by(reviewer)
            .ifMatch(claimed.tag())
            .json(body.toString()));
  }

  /// Every comment of the case.
  public JsonNode comments(Officer reviewer, String report) {
    return caller.must(Call.get(Service.REVIEW, path(report, "/comments")).by(reviewer)).json();
  }

  /// Approves and accepts every waiver.
  public Case approve(Officer reviewer, Case found, String opinion) {
    ObjectNode body = JSON.createObjectNode().put("opinion", opinion);
    found.waivers().forEach(body.putArray("acceptedWaivers")::add);
    return move(reviewer, found, "/approve", body);
  }

  /// The record of the case (办理记录) in review.
  public JsonNode acts(Officer reviewer, String report) {
    return caller.must(Call.get(Service.REVIEW, path(report, "/acts")).by(reviewer)).json();
  }

  private static ObjectNode grounds(String reasonCode, String reason) {
    return JSON.createObjectNode().put("reasonCode", reasonCode).put("reason", reason);
  }

  private Case move(Officer reviewer, Case found, String what, ObjectNode body) {
    Call call =
        Call.post(Service.REVIEW, path(found.id(), what))
            .by(reviewer)
            .ifMatch(found.tag())
            .json(body.toString());
    Answer answer = caller.must(call);
    return new Case(answer.json(), answer.tag() == null ? "" : answer.tag());
  }

  private static String path(String report, String what) {
    return "/api/cases/" + report + what;
  }
}
