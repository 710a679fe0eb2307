package chengbao.review.web;

import chengbao.door.problem.Refusals;
import chengbao.look.Written;
import chengbao.review.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Fills in what a refusal's sentence needs: the instant as an office writes it, the move in words.
@ApplicationScoped
class RefusalWords {
  private final Refusals refusals;

  RefusalWords(Refusals refusals) {
    this.refusals = refusals;
  }

  /// The refusal's own parameters, and beside them the ready-made words `when`, `did` and `now`.
  Map<String, String> parameters(Refused refused) {
    Map<String, String> known = refused.parameters();
    Map<String, String> parameters = new HashMap<>(known);
    String at = known.get("at");
    String move = known.get("move");
    if (at != null && move != null) {
      parameters.put("when", Written.shortMinute(Instant.parse(at)));
      parameters.put("did", did(move, parameters));
      parameters.put("now", now(parameters));
    }
    return parameters;
  }

  String sentence(Refused refused) {
    return refusals.sentence(RefusedMapper.code(refused.refusal()), parameters(refused));
  }

  private String did(String move, Map<String, String> parameters) {
    return refusals.sentence("move-" + move, parameters);
  }

  private String now(Map<String, String> parameters) {
    return refusals.sentence(
        parameters.containsKey("holder") ? "now-with-holder" : "now-at-office", parameters);
  }
}
