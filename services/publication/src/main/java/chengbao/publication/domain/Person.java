package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// Somebody who acts, named as on that day.
///
/// @param id the same in every service
/// @param forPerson for whom, when it is a delegation, shown as 甲(代乙)
public record Person(
    String id,
    String name,
    @Nullable String appointment,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String forPerson,
    @Nullable String forName) {

  /// Somebody who acts for themselves.
  public Person(
      String id,
      String name,
      @Nullable String appointment,
      @Nullable String unit,
      @Nullable String unitName) {
    this(id, name, appointment, unit, unitName, null, null);
  }
}
