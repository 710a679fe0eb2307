package chengbao.contracts;

import java.time.Instant;

/// A section that had not come back and that the unit opened itself.
///
/// @param id as in [ReturnedSection]
/// @param reason in one line
/// @param by name of the officer
public record OpenedSection(String id, String heading, String reason, String by, Instant at) {}
