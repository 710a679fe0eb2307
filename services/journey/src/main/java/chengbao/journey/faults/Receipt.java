package chengbao.journey.faults;

import java.time.Instant;

/// A command that a service has acknowledged: from here on it must have happened, and once.
///
/// @param sent when it was sent for the first time
/// @param tries how often it had to be sent
public record Receipt(String report, Verb verb, Instant sent, Instant acknowledged, int tries) {}
