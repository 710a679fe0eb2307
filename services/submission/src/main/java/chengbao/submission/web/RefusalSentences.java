package chengbao.submission.web;

import chengbao.door.Language;
import chengbao.door.problem.Refusals;
import chengbao.manuscript.Reading;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/// The sentence of a refusal in the officer's language.
@RequestScoped
class RefusalSentences {
  private final Refusals refusals;
  private final Language language;

  RefusalSentences(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  String of(Refused refused) {
    return refusals.sentence(refused.refusal().code(), parameters(refused));
  }

  /// Why a document could not be read is the library's sentence; it becomes part of ours.
  Map<String, String> parameters(Refused refused) {
    if (refused.refusal() != Refusal.DOCUMENT_UNREADABLE) {
      return refused.parameters();
    }
    var parameters = new HashMap<>(refused.parameters());
    var reason = parameters.getOrDefault("reason", Reading.Reason.READER_FAILED.code());
    parameters.put(
        "sentence",
        new Reading.Unreadable(reason, refused.parameters()).message(language.locale()));
    return parameters;
  }
}
