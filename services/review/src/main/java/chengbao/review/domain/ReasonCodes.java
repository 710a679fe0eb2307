package chengbao.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The catalogue of reasons to return a report, by date.
public interface ReasonCodes {
  List<ReasonCode> inForce(Instant at);

  default Optional<ReasonCode> find(String code, Instant at) {
    return inForce(at).stream().filter(reason -> reason.code().equals(code)).findFirst();
  }
}
