package chengbao.ledger.inbox;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// All handlers of this service.
@Singleton
public class Handlers {
  private final Iterable<Handler> all;

  @Inject
  Handlers(@Any Instance<Handler> all) {
    this.all = all;
  }

  Handlers(Iterable<Handler> all) {
    this.all = all;
  }

  Iterable<Handler> all() {
    return all;
  }

  /// The handler of a topic, if this service still listens to it.
  Optional<Handler> of(String topic) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(handler -> handler.topic().equals(topic))
        .findFirst();
  }
}
