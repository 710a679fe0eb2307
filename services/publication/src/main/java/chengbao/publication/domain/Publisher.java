package chengbao.publication.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An officer (信息公开审核人) under the appointment of this moment.
///
/// @param unitKind `district-government` may release for every unit of its district
/// @param carriedOn the units that have ended and whose work the officer's unit carries on
/// @param isPublisher whether the appointment carries the function
public record Publisher(
    Person person,
    @Nullable String unitKind,
    @Nullable String district,
    Set<String> carriedOn,
    boolean isPublisher) {
  public Publisher {
    carriedOn = Set.copyOf(carriedOn);
  }

  /// The officer's own unit and those it carries on, or a unit of the district when the officer
  /// works for its government, which runs the site.
  public boolean mayReleaseFor(Approval.Unit owner) {
    return owner.id().equals(person.unit())
        || carriedOn.contains(owner.id())
        || (runsTheSite() && owner.district().equals(district));
  }

  /// The publisher of the district government, which runs the site.
  public boolean runsTheSite() {
    return "district-government".equals(unitKind);
  }
}
