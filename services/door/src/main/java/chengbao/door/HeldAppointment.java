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
/// @param forPerson whose work is done under it by delegation; absent for one's own
public record HeldAppointment(
    String id,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String unitKind,
    @Nullable String district,
    Set<String> functions,
    String position,
    @Nullable String forPerson,
    @Nullable String forName) {

  /// One's own.
  public HeldAppointment(
      String id,
      @Nullable String unit,
      @Nullable String unitName,
      @Nullable String unitKind,
      @Nullable String district,
      Set<String> functions,
      String position) {
    this(id, unit, unitName, unitKind, district, functions, position, null, null);
  }

  /// The position as the header of a page shows it: 镇长（代沈望舒） for a delegation.
  public String shownPosition() {
    return forName == null ? position : position + "（代" + forName + "）";
  }
}
