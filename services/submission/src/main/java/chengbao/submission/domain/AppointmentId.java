package chengbao.submission.domain;

import java.util.UUID;

/// The id of an appointment (任职).
public record AppointmentId(UUID value) {
  public static AppointmentId of(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
