package chengbao.ledger.envelope;

/// What orders the events of a key.
public enum Order {
  /// Moves: each has the number after the one before, none may be missing.
  BY_SEQ("seq"),
  /// Full states of a compacted topic: the greatest version counts, others may be missing.
  BY_VERSION("version");

  private final String field;

  Order(String field) {
    this.field = field;
  }

  /// The field of the data that holds the number.
  public String field() {
    return field;
  }
}
