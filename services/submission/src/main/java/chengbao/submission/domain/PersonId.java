package chengbao.submission.domain;

import java.util.UUID;

/// The id of a person: the officer's, in every service and in the token. Rules of separation
/// compare it.
public record PersonId(UUID value) {
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
