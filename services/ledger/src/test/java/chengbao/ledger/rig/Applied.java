package chengbao.ledger.rig;

/// An event that a handler applied.
public record Applied(String key, long number) {}
