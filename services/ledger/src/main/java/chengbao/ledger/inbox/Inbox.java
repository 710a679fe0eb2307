package chengbao.ledger.inbox;

import chengbao.ledger.database.Transactions;
import chengbao.ledger.envelope.EventReader;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Reading;
import chengbao.ledger.inbox.HeldRows.Stream;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Where a service's listeners bring what comes in. When [#receive] returns, the record is settled
/// for good and its offset may move on: the event was applied, skipped, dropped as a duplicate, or
/// is held; or the record was no event and is a dead letter.
///
/// Each event of a key is applied exactly once and in order, however often and in whatever order
/// records come.
@Singleton
public class Inbox {
  private final Transactions transactions;
  private final Intake intake;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final InboxWatch watch;

  @Inject
  Inbox(
      Transactions transactions,
      Intake intake,
      DeadLetters deadLetters,
      Patience patience,
      InboxWatch watch) {
    this.transactions = transactions;
    this.intake = intake;
    this.deadLetters = deadLetters;
    this.patience = patience;
    this.watch = watch;
  }

  /// Settles a record, and lets held events go on that waited for it. Blocks for as long as a fault
  /// passes by itself; throws only when the service stops or the ledger itself is broken.
  public void receive(ConsumerRecord<String, byte[]> record, Handler handler) {
    switch (EventReader.read(record, handler.order())) {
      case Reading.Read(IncomingEvent event) -> take(event, handler);
      case Reading.Unreadable(String why) -> bury(record, why);
    }
  }

  /// Held events are looked at after every record, also after a duplicate: the process may have
  /// died between an event and those that waited for it.
  private void take(IncomingEvent event, Handler handler) {
    Outcome outcome = patience.until(event.topic(), () -> intake.take(event, handler));
    watch.count(event, outcome);
    goOn(new Stream(event.topic(), event.key()), handler);
  }

  private void goOn(Stream stream, Handler handler) {
    int gone = patience.until(stream.topic(), () -> intake.goOn(stream, handler));
    watch.wentOn(stream.topic(), gone);
  }

  private void bury(ConsumerRecord<String, byte[]> record, String why) {
    boolean buried =
        patience.until(
            record.topic(), () -> transactions.inNew(() -> deadLetters.bury(record, why)));
    if (buried) {
      watch.buried(record.topic(), why);
    }
  }
}
