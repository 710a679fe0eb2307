package chengbao.ledger.rig;

/// What a thread meets where its process would have been killed: nothing after it runs.
public final class Killed extends Error {
  public Killed() {
    super("killed", null, false, false);
  }
}
