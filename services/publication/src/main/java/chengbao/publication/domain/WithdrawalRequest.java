package chengbao.publication.domain;

import java.time.Instant;

/// 申请撤下: the unit's publisher wants the report taken down. The oversight office answers.
///
/// @param number the edition that was current
/// @param reason what the notice would say
public record WithdrawalRequest(
    ReportId report, int number, String reason, Person by, Instant at) {}
