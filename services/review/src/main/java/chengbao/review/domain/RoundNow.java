package chengbao.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A round as submission has told it last.
///
/// @param chains per kind of unit
public record RoundNow(
    UUID id,
    String title,
    String noticeNumber,
    Instant due,
    Template template,
    Map<String, List<Level>> chains) {

  public RoundNow {
    chains = Map.copyOf(chains);
  }
}
