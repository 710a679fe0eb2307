package chengbao.contracts;

/// One level of a round's chain: which office reviews at it.
///
/// @param number from 1
/// @param office the unit that reviews
public record Level(int number, String office, String officeName) {}
