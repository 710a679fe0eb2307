package chengbao.contracts;

import java.time.Instant;

/// 保密审查, recorded in the unit before submitting (先审查后公开).
///
/// @param reviewer the name as recorded by the unit
/// @param outcome `cleared`
public record SecrecyReview(String reviewer, String outcome, Instant at) {}
