package chengbao.ledger.outbox;

import chengbao.ledger.rig.RealParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;

/// A relay as it must not be: it takes what is unsent in any order, as workers beside each other
/// would. It is here to show that the tests would notice.
final class UnorderedRelay implements Runnable {
  private final RelayRig rig;

  UnorderedRelay(RelayRig rig) {
    this.rig = rig;
  }

  @Override
  public void run() {
    RelayLease lease = new RelayLease(rig.service.database(), RelayRig.HASTY.lease());
    try (Producer<String, byte[]> producer = new RelayProducers(RealParts.broker()).get()) {
      List<OutboxRow> batch = new ArrayList<>(rig.unsent().first(100));
      Collections.shuffle(batch, new Random(1));
      for (OutboxRow event : batch) {
        producer.send(event.toRecord()).get();
        rig.unsent().markSent(List.of(event.id()), lease.take().orElseThrow());
      }
    } catch (ExecutionException | InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
