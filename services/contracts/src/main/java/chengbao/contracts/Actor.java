package chengbao.contracts;

import org.jspecify.annotations.Nullable;

/// Who acted, under which appointment, and for whom when it was a delegation, shown as 甲(代乙).
///
/// @param person the officer's id, the same in every service and in the token's `sub`
/// @param appointment the appointment worked under
/// @param unit the appointment's unit
public record Actor(
    String person,
    String name,
    String appointment,
    String unit,
    String unitName,
    @Nullable String forPerson,
    @Nullable String forName) {}
