package chengbao.ledger.inbox;

import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import java.io.IOException;
import java.util.Set;

/// What a service does about the events of one topic. Each service's listener is one, as a bean, so
/// that a held event can be applied again without a record coming in.
public interface Handler {
  /// The topic whose events these are.
  String topic();

  /// What orders the events of a key.
  default Order order() {
    return Order.BY_SEQ;
  }

  /// The types that are applied. Another major version of one of them is held; a type whose name is
  /// not here is counted and skipped.
  Set<EventType> knows();

  /// Applies an event of a known type, in the inbox's transaction: one verb, then return.
  ///
  /// @throws IOException when the data does not fit; like any fault that does not pass by itself it
  ///   holds the event and parks its report
  void apply(IncomingEvent event) throws IOException;
}
