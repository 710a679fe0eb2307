package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// An officer (信息公开审核人) under the appointment of this moment.
///
/// @param unitKind `district-government` may release for every unit of its district
/// @param isPublisher whether the appointment carries the function
public record Publisher(
    Person person, @Nullable String unitKind, @Nullable String district, boolean isPublisher) {

  /// The officer's own unit, or a unit of the district when the officer works for its government,
  /// which runs the site.
  public boolean mayReleaseFor(Approval.Unit owner) {
    return owner.id().equals(person.unit())
        || ("district-government".equals(unitKind) && owner.district().equals(district));
  }
}
