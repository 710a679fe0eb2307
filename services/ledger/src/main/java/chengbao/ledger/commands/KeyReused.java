package chengbao.ledger.commands;

/// A key came again with another request: a mistake of the sender, answered with 422.
public class KeyReused extends RuntimeException {
  public KeyReused(String key) {
    super("idempotency key " + key + " was used for another request");
  }
}
