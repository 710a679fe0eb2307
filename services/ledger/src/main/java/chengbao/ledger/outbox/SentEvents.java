package chengbao.ledger.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Events that the broker has. They are kept for a while, to answer questions, and then forgotten.
@Singleton
public class SentEvents {
  private final UnsentEvents events;
  private final Duration kept;

  @Inject
  SentEvents(
      UnsentEvents events,
      @ConfigProperty(name = "chengbao.relay.sent-kept", defaultValue = "P30D") Duration kept) {
    this.events = events;
    this.kept = kept;
  }

  /// Forgets those that were sent longer ago than that.
  public int forget() {
    return events.forgetSent(kept);
  }
}
