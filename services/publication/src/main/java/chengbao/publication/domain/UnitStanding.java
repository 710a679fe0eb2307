package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// A unit as submission last announced it, with the site it belongs to.
///
/// @param version grows with each announcement
/// @param successor who carries its work on once it has ended
public record UnitStanding(
    String id,
    String kind,
    String name,
    String shortName,
    String district,
    Site site,
    long version,
    @Nullable String successor) {}
