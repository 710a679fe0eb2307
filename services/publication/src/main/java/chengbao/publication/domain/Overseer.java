package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// Somebody of the oversight office (区委依法治区办) under the appointment of this moment.
///
/// @param mayConfirm whether the appointment is one as publisher or administrator of such an office
public record Overseer(Person person, @Nullable String district, boolean mayConfirm) {

  public boolean oversees(Approval.Unit unit) {
    return mayConfirm && unit.district().equals(district);
  }
}
