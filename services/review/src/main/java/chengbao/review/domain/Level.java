package chengbao.review.domain;

/// One level of the chain and the office that reviews at it.
///
/// @param number from 1
public record Level(int number, UnitId office, String officeName) {}
