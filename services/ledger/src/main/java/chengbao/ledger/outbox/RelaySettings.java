package chengbao.ledger.outbox;

import java.time.Duration;

/// How a relay works.
///
/// @param lease for how long the right to relay is taken
/// @param poll how long it sleeps when nobody wakes it
/// @param batch how many events it takes at a time
public record RelaySettings(Duration lease, Duration poll, int batch) {
  /// As in production.
  public static final RelaySettings STANDARD =
      new RelaySettings(Duration.ofSeconds(10), Duration.ofMillis(500), 200);
}
