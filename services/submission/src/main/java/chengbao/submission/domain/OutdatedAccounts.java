package chengbao.submission.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which accounts are behind the register: changed officers, and those whose time ran out since.
public interface OutdatedAccounts {
  /// Takes the next officer whose account is behind; what another replica has taken is left to it.
  Optional<PersonId> takeNext(Instant now);

  /// The account says what the officer's version says.
  ///
  /// @param lookAgain when an appointment ends by itself; absent when none does
  void brought(PersonId person, long version, @Nullable Instant lookAgain);

  /// How many accounts are behind.
  long behind();
}
