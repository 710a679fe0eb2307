package chengbao.review.domain;

import java.time.Instant;

/// 保密审查, done in the unit before submitting.
public record SecrecyReview(String reviewer, String outcome, Instant at) {}
