package chengbao.journey.bench.portal;

/// What one run of the driver showed.
///
/// @param aSecond answers a second
/// @param median in milliseconds, and so is p99
/// @param wrong answers that were not 200, and broken connections
/// @param bytes that came for each answer, headers included
public record Load(double aSecond, double median, double p99, long wrong, double bytes) {}
