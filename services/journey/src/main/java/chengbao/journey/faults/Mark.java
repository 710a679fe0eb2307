package chengbao.journey.faults;

import java.time.Instant;

/// A sign that a part works: something that needs it was begun and has come to its end.
public record Mark(Part part, Instant begun, Instant done) {}
