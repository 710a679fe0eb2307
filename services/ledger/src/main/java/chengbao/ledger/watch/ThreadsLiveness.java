package chengbao.ledger.watch;

import chengbao.ledger.inbox.InboxWatch;
import chengbao.ledger.outbox.RelayWatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive means that the relay and the listeners still turn. A broker or a database away does not
/// count: they turn while they wait, and a restart would bring neither back.
@Liveness
@Singleton
class ThreadsLiveness implements HealthCheck {
  private static final Duration LONGEST_RELAY_SILENCE = Duration.ofSeconds(90);
  private static final Duration LONGEST_LISTENER_SILENCE = Duration.ofMinutes(5);

  private final RelayWatch relay;
  private final InboxWatch inbox;
  private final boolean relaying;

  @Inject
  ThreadsLiveness(
      RelayWatch relay,
      InboxWatch inbox,
      @ConfigProperty(name = "chengbao.relay.enabled", defaultValue = "true") boolean relaying) {
    this.relay = relay;
    this.inbox = inbox;
    this.relaying = relaying;
  }

  @Override
  public HealthCheckResponse call() {
    Duration relaySilence = relaying ? relay.heartbeat().age() : Duration.ZERO;
    Duration listenerSilence = inbox.longestSilence();
    return HealthCheckResponse.named("relay and listeners")
        .status(
            relaySilence.compareTo(LONGEST_RELAY_SILENCE) < 0
                && listenerSilence.compareTo(LONGEST_LISTENER_SILENCE) < 0)
        .withData("relay silent for seconds", relaySilence.toSeconds())
        .withData("listener silent for seconds", listenerSilence.toSeconds())
        .build();
  }
}
