package chengbao.ledger.watch;

import chengbao.ledger.database.Database;
import chengbao.ledger.inbox.InboxWatch;
import chengbao.ledger.outbox.RelayWatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Ready means that the service's own database answers and has the ledger's tables. A broker away
/// is told, and does not make it unready.
@Readiness
@Singleton
class LedgerReadiness implements HealthCheck {
  private final Database database;
  private final RelayWatch relay;
  private final InboxWatch inbox;
  private final BrokerWatch broker;

  @Inject
  LedgerReadiness(Database database, RelayWatch relay, InboxWatch inbox, BrokerWatch broker) {
    this.database = database;
    this.relay = relay;
    this.inbox = inbox;
    this.broker = broker;
  }

  @Override
  public HealthCheckResponse call() {
    String trouble = relay.trouble();
    boolean degraded = broker.away() || trouble != null || inbox.channelsWaiting() > 0;
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("ledger")
            .status(databaseAnswers())
            .withData("degraded", degraded)
            .withData("broker", broker.away() ? "away" : "answers")
            .withData("events unsent", relay.unsent())
            .withData("oldest unsent seconds", relay.age().toSeconds())
            .withData("channels waiting", inbox.channelsWaiting());
    return trouble == null ? response.build() : response.withData("relay", trouble).build();
  }

  private boolean databaseAnswers() {
    try {
      return database
          .row("select token from relay_lease where name = 'outbox'", row -> row.getLong(1))
          .isPresent();
    } catch (RuntimeException _) {
      return false;
    }
  }
}
