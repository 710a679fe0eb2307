package chengbao.review.domain;

import java.util.UUID;

/// The id of a case, which is the id of its report: one case a report, across all versions.
public record CaseId(UUID value) {
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
