package chengbao.ledger.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/// Whether the broker answers. A service without it is degraded, never unready: what it announces
/// waits in the outbox.
@Singleton
public class BrokerWatch {
  private static final int LONGEST_ANSWER_MILLIS = 3_000;

  private final Map<String, Object> settings;
  private @Nullable Admin admin;
  private volatile boolean away;

  @Inject
  BrokerWatch(
      @Identifier("default-kafka-broker") Map<String, Object> broker, MeterRegistry meters) {
    settings = new HashMap<>(broker);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_ANSWER_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_ANSWER_MILLIS);
    Gauge.builder("chengbao.broker.away", this, watch -> watch.away ? 1 : 0).register(meters);
  }

  /// Whether it did not answer when it was last asked.
  public boolean away() {
    return away;
  }

  /// Asks it.
  void look() {
    try {
      open().describeCluster().clusterId().get(LONGEST_ANSWER_MILLIS, TimeUnit.MILLISECONDS);
      away = false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RuntimeException _) {
      away = true;
    }
  }

  void close() {
    Admin closing = admin;
    if (closing != null) {
      closing.close(Duration.ZERO);
    }
  }

  private Admin open() {
    Admin opened = admin;
    if (opened == null) {
      opened = Admin.create(settings);
      admin = opened;
    }
    return opened;
  }
}
