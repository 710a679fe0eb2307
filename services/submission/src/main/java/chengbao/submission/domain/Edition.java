package chengbao.submission.domain;

import java.time.Instant;

/// 公开版次: what the portal confirmed.
public record Edition(int number, String indexNumber, String address, Instant at) {}
