package chengbao.ledger.inbox;

import chengbao.ledger.database.Transactions;
import chengbao.ledger.database.TransientFaults;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.HeldRows.Stream;
import chengbao.ledger.inbox.HeldRows.Waiting;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Decides about one event at a time, each in one transaction: apply it and advance, skip it, drop
/// it, or hold it.
///
/// The key's position is locked from the decision to the commit. A fault that does not pass rolls
/// everything back; then a second transaction holds the event. Faults that pass are thrown.
@Singleton
class Intake {
  private final Transactions transactions;
  private final Positions positions;
  private final HeldRows held;
  private final Applying applying;
  private final Closing closing;

  @Inject
  Intake(
      Transactions transactions,
      Positions positions,
      HeldRows held,
      Applying applying,
      Closing closing) {
    this.transactions = transactions;
    this.positions = positions;
    this.held = held;
    this.applying = applying;
    this.closing = closing;
  }

  /// Takes an event that came in.
  Outcome take(IncomingEvent event, Handler handler) {
    return orElse(
        () -> transactions.inNew(() -> decide(event, handler)),
        fault -> transactions.inNew(() -> holdFailed(event, fault)));
  }

  /// Lets held events of a stream go on for as long as the next one is there.
  ///
  /// @return how many went on
  int goOn(Stream stream, Handler handler) {
    int gone = 0;
    while (held.any(stream) && goOnByOne(stream, handler)) {
      gone++;
    }
    return gone;
  }

  private Outcome decide(IncomingEvent event, Handler handler) {
    long last = positions.lock(event.topic(), event.key());
    if (positions.seen(event.envelope().id()) || event.number() <= last) {
      return Outcome.DUPLICATE;
    }
    HoldReason obstacle = obstacle(event, last, handler);
    return obstacle == null ? proceed(event, handler) : hold(event, obstacle, null);
  }

  private @Nullable HoldReason obstacle(IncomingEvent event, long last, Handler handler) {
    if (handler.order() == Order.BY_SEQ) {
      if (held.parked(new Stream(event.topic(), event.key()))) {
        return HoldReason.BEHIND;
      }
      if (event.number() > last + 1) {
        return HoldReason.GAP;
      }
    }
    return unknownMajor(event, handler) ? HoldReason.UNKNOWN_MAJOR : null;
  }

  private Outcome proceed(IncomingEvent event, Handler handler) {
    boolean known = handler.knows().contains(event.envelope().type());
    if (known) {
      applying.apply(event, handler);
    }
    positions.advance(event.topic(), event.key(), event.number(), event.envelope().id());
    return known ? Outcome.APPLIED : Outcome.SKIPPED;
  }

  private Outcome hold(IncomingEvent event, HoldReason reason, @Nullable String failure) {
    return held.hold(event, reason, failure) ? Outcome.HELD : Outcome.DUPLICATE;
  }

  /// Another consumer of the group may have applied it since the rollback.
  private Outcome holdFailed(IncomingEvent event, Throwable fault) {
    long last = positions.lock(event.topic(), event.key());
    return event.number() <= last
        ? Outcome.DUPLICATE
        : hold(event, reason(fault), Applying.kind(fault));
  }

  private boolean goOnByOne(Stream stream, Handler handler) {
    Tried tried = new Tried();
    return orElse(
        () -> transactions.inNew(() -> tryNext(stream, handler, tried)),
        fault -> transactions.inNew(() -> park(tried, reason(fault), fault)));
  }

  private boolean tryNext(Stream stream, Handler handler, Tried tried) {
    long last = positions.lock(stream.topic(), stream.key());
    held.settleOvertaken(stream, last);
    if (handler.order() == Order.BY_SEQ && held.parked(stream)) {
      return false;
    }
    Optional<Waiting> next = held.next(stream, last, handler.order());
    if (next.isEmpty()) {
      return false;
    }
    tried.event = next.get().event();
    if (unknownMajor(tried.event, handler)) {
      return park(tried, HoldReason.UNKNOWN_MAJOR, null);
    }
    Outcome outcome = proceed(tried.event, handler);
    held.settle(next.get().id(), outcome == Outcome.APPLIED ? "applied" : "skipped");
    return true;
  }

  private boolean park(Tried tried, HoldReason reason, @Nullable Throwable fault) {
    IncomingEvent event = tried.event;
    if (event != null) {
      held.park(event.envelope().id(), reason, fault == null ? null : Applying.kind(fault));
    }
    return false;
  }

  private static HoldReason reason(Throwable fault) {
    return NotYet.in(fault) == null ? HoldReason.NOT_APPLIED : HoldReason.AWAITED;
  }

  private static boolean unknownMajor(IncomingEvent event, Handler handler) {
    EventType type = event.envelope().type();
    return !handler.knows().contains(type)
        && handler.knows().stream().anyMatch(known -> known.name().equals(type.name()));
  }

  /// What passes by itself is thrown, for the same to be tried again, and so is what went wrong
  /// while the service stops; the rest is a reason to hold.
  private <T> T orElse(Supplier<T> work, Function<Throwable, T> otherwise) {
    try {
      return work.get();
    } catch (RuntimeException fault) {
      if (TransientFaults.include(fault) || closing.hasBegun()) {
        throw fault;
      }
      return otherwise.apply(fault);
    }
  }

  /// The held event whose turn it was, known outside of the transaction that failed.
  private static final class Tried {
    private @Nullable IncomingEvent event;
  }
}
