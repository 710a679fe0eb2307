package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dated appointment of an officer.
///
/// @param functions of `drafter`, `signatory`, `reviewer`, `publisher`, `administrator`, `operator`
/// @param unit absent only for an operator
/// @param position 职务, for reading
/// @param until the first instant at which it no longer holds
/// @param forPerson whose work is done under it by delegation, shown as 甲(代乙); absent for one's own
public record Appointment(
    String id,
    @Nullable String unit,
    List<String> functions,
    String position,
    Instant from,
    @Nullable Instant until,
    @Nullable String forPerson,
    @Nullable String forName) {}
