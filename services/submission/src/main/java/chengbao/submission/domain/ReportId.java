package chengbao.submission.domain;

import java.util.UUID;

/// The id of a report, the same in all three services and in its public address.
public record ReportId(UUID value) {
  public static ReportId of(String text) {
    return new ReportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
