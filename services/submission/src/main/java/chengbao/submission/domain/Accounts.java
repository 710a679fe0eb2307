package chengbao.submission.domain;

import java.util.Optional;
import java.util.Set;

/// Where people sign in (统一身份认证), as far as this service may reach: the accounts of officers. It
/// has no power over an administrator's account, nor over who is one.
///
/// Everything may be done again without harm. When it cannot be reached, [Away] is thrown.
public interface Accounts {
  /// Opens an account that nobody can use yet, or finds the one that was opened before.
  ///
  /// @return the person's id; empty when the username is somebody else's
  Optional<PersonId> open(String username, String name);

  /// Brings the account to what the register says.
  ///
  /// @param roles such as `sub-district-drafter`
  /// @param usable false locks it and ends its sessions
  /// @return false when there is no such account within reach
  boolean bring(PersonId person, String name, Set<String> roles, boolean usable);

  /// A password for the first sign-in, which has to be changed there; empty when there is no such
  /// account within reach.
  Optional<String> firstPassword(PersonId person);

  /// It could not be reached or did not answer as it should; to be tried again.
  final class Away extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Away(String message, Throwable cause) {
      super(message, cause);
    }

    public Away(String message) {
      super(message);
    }
  }
}
