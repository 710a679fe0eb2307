package chengbao.door;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An appointment that a person holds now, with its unit as it is named now.
///
/// @param id the appointment's id
/// @param unit the unit's id, absent for an operator
/// @param unitKind `sub-district`, `district-bureau`, `district-government`, `oversight-office`
/// @param district the area code of the unit's district
/// @param functions `drafter`, `signatory`, `reviewer`, `publisher`, `administrator`, `operator`
/// @param position 职务, for reading
public record HeldAppointment(
    String id,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String unitKind,
    @Nullable String district,
    Set<String> functions,
    String position) {}
