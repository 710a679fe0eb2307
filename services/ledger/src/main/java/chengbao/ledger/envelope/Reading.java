package chengbao.ledger.envelope;

/// What came of reading a record.
public sealed interface Reading {
  /// An event whose envelope and numbers are in order.
  record Read(IncomingEvent event) implements Reading {}

  /// No event of ours, and why.
  record Unreadable(String why) implements Reading {}
}
