package chengbao.publication.domain;

import java.util.UUID;

/// The id of a report, made by submission; with the number of an edition it is the public address.
public record ReportId(UUID value) {

  public static ReportId of(String value) {
    return new ReportId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
