package chengbao.review.domain;

import java.time.Instant;

/// Passed at a level and handed to the next (初审通过报下一级).
///
/// @param version 第几稿 that was endorsed
public record Endorsement(
    Level level, PersonId person, String name, String opinion, int version, Instant at) {}
