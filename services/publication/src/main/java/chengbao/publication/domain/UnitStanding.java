package chengbao.publication.domain;

/// A unit as submission last announced it, with the site it belongs to.
///
/// @param version grows with each announcement
public record UnitStanding(
    String id,
    String kind,
    String name,
    String shortName,
    String district,
    Site site,
    long version) {}
