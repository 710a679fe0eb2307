package chengbao.review.domain;

/// A unit as submission last told us; review only reads its name and kind to show them.
public record Unit(UnitId id, String kind, String name, String shortName) {}
