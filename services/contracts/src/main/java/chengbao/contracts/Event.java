package chengbao.contracts;

/// What has happened, or how something stands, as one service tells it to the others.
///
/// The envelope (CloudEvents, binary mode) is written by the ledger; an event is the data.
public sealed interface Event permits Move, State, ActWritten {}
