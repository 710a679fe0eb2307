package chengbao.review.domain;

import java.util.UUID;

/// A person, the same in every service and in the token. Rules of separation compare persons.
public record PersonId(UUID value) {
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
