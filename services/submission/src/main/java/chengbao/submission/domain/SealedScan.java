package chengbao.submission.domain;

import java.time.Instant;

/// 盖章扫描件: the signed report with the unit's seal, where the round wants one.
public record SealedScan(Scan scan, Person by, Instant at) {}
