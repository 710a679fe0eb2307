package chengbao.ledger.inbox;

/// What came of an event.
enum Outcome {
  APPLIED,
  /// Of a type this service does not know.
  SKIPPED,
  /// Seen before, held already, or overtaken.
  DUPLICATE,
  HELD
}
