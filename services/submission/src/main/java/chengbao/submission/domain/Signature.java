package chengbao.submission.domain;

import java.time.Instant;

/// 签发: who signed and submitted, as what, when.
///
/// @param singleOfficer the unit is registered as having one officer; shown wherever the signature
///   is
public record Signature(Person by, String position, Instant at, boolean singleOfficer) {}
