package chengbao.journey.faults;

import java.time.Duration;

/// One thing that goes wrong.
///
/// @param calm how long everything is well before it
/// @param lasting how long a pause lasts; what was ended is started again by the stack itself
public record Fault(Part part, Blow blow, Duration calm, Duration lasting) {}
