package chengbao.ledger.inbox;

import chengbao.ledger.database.Transactions;
import chengbao.ledger.inbox.HeldRows.Stream;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The events that wait, for operators. Releasing is an action of a person, after the reason for
/// holding was removed; nothing is changed by hand in the database.
@Singleton
public class HeldEvents {
  private final Transactions transactions;
  private final HeldRows held;
  private final Intake intake;
  private final Handlers handlers;
  private final InboxWatch watch;

  @Inject
  HeldEvents(
      Transactions transactions,
      HeldRows held,
      Intake intake,
      Handlers handlers,
      InboxWatch watch) {
    this.transactions = transactions;
    this.held = held;
    this.intake = intake;
    this.handlers = handlers;
    this.watch = watch;
  }

  /// What came of a release.
  ///
  /// @param wentOn how many events of the report were applied, in order
  /// @param stillHeld whether the released event could not be applied again
  public record Release(HeldEvent event, int wentOn, boolean stillHeld) {}

  /// All events that wait, by topic, report and number.
  public List<HeldEvent> open() {
    return held.open();
  }

  /// Applies a held event again, and then those that waited behind it. A gap cannot be released: it
  /// closes when the missing event arrives.
  ///
  /// @param operator the person's id
  /// @return empty when no such event waits
  public Optional<Release> release(long id, String operator) {
    return held.open(id).map(event -> release(event, operator));
  }

  private Release release(HeldEvent event, String operator) {
    Handler handler =
        handlers
            .of(event.topic())
            .orElseThrow(() -> new IllegalStateException("nobody handles " + event.topic()));
    transactions.inNew(() -> held.free(event.id(), operator));
    int wentOn = intake.goOn(new Stream(event.topic(), event.key()), handler);
    watch.wentOn(event.topic(), wentOn);
    watch.standing(held.standing());
    return new Release(event, wentOn, held.open(event.id()).isPresent());
  }
}
