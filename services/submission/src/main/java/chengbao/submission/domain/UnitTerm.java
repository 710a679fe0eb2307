package chengbao.submission.domain;

import java.time.Instant;

/// A unit as it was from an instant on, until its next term begins.
public record UnitTerm(Unit unit, Instant from) {}
