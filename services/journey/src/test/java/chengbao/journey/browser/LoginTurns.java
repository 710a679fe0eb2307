package chengbao.journey.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Stories told side by side send the same officers to the login. Keycloak turns a login away while
/// another of the same account is going on, so they take turns, account by account.
final class LoginTurns {
  private static final Map<String, Object> ACCOUNTS = new ConcurrentHashMap<>();

  private LoginTurns() {}

  static void take(String username, Runnable login) {
    synchronized (ACCOUNTS.computeIfAbsent(username, _ -> new Object())) {
      login.run();
    }
  }
}
