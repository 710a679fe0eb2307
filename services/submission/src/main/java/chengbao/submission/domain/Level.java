package chengbao.submission.domain;

/// One level of the chain of review: which office reviews at it.
///
/// @param number from 1
public record Level(int number, UnitId office, String officeName) {}
