package chengbao.ledger.wiring;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Somewhere for figures to be kept, as Prometheus is in a service.
class WiredMeters {
  @Produces
  @Singleton
  SimpleMeterRegistry kept() {
    return new SimpleMeterRegistry();
  }
}
