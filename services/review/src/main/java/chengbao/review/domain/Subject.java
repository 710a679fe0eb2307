package chengbao.review.domain;

/// What a case is about, the same through all versions: whose report, for which round, up which
/// chain.
public record Subject(CaseId id, ReportingUnit unit, Round round, Chain chain) {}
