package chengbao.review.domain;

import java.util.UUID;

/// One appointment of one officer.
public record AppointmentId(UUID value) {
  public static AppointmentId of(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
