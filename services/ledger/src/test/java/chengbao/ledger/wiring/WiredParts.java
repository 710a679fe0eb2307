package chengbao.ledger.wiring;

import chengbao.ledger.rig.RealParts;
import chengbao.local.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the service of the wiring test its database and its broker.
public final class WiredParts implements QuarkusTestResourceLifecycleManager {
  private static final String DATABASE = "wired";

  private @Nullable LocalPostgres postgres;

  @Override
  public Map<String, String> start() {
    LocalPostgres started = LocalPostgres.temporary(DATABASE);
    postgres = started;
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", started.url(DATABASE));
    settings.put("quarkus.datasource.username", DATABASE);
    settings.put("quarkus.datasource.password", started.password(DATABASE));
    settings.put("mp.messaging.incoming.wired.topic", RealParts.newTopic());
    settings.put("wired.topic", settings.get("mp.messaging.incoming.wired.topic"));
    RealParts.broker().forEach((name, value) -> settings.put("kafka." + name, value.toString()));
    return settings;
  }

  @Override
  public void stop() {
    LocalPostgres stopping = postgres;
    if (stopping != null) {
      stopping.close();
    }
  }
}
