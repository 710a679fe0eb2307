package chengbao.review.web;

import chengbao.door.Language;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;

/// The catalogue of reasons as it is in force at the moment, in the reader's language.
@RequestScoped
public class Reasons {
  private final ReasonCodes reasonCodes;
  private final Language language;
  private final Clock clock;

  Reasons(ReasonCodes reasonCodes, Language language, Clock clock) {
    this.reasonCodes = reasonCodes;
    this.language = language;
    this.clock = clock;
  }

  /// By their codes.
  public List<Reason> inForce() {
    return reasonCodes.inForce(clock.instant()).stream()
        .map(code -> new Reason(code.code(), name(code)))
        .toList();
  }

  private String name(ReasonCode code) {
    return language.locale().getLanguage().equals("en") ? code.englishName() : code.chineseName();
  }
}
