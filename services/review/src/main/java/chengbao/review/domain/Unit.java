package chengbao.review.domain;

/// A unit as submission last told us; review only shows it.
///
/// @param district area code of the district, six digits
public record Unit(UnitId id, String kind, String name, String shortName, String district) {}
