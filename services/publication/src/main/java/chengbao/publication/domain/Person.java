package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// Somebody who acts, named as on that day.
///
/// @param id the same in every service
public record Person(
    String id,
    String name,
    @Nullable String appointment,
    @Nullable String unit,
    @Nullable String unitName) {}
