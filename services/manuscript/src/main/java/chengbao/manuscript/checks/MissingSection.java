package chengbao.manuscript.checks;

import chengbao.manuscript.Role;
import java.util.List;

/// One of the parts every report must have is not there: no first-level section tells it. A text
/// without any heading is not judged here.
record MissingSection(String id, Role role) implements Rule {
  @Override
  public List<Hit> check(Draft draft) {
    return !draft.hasSections() || draft.first(role).isPresent()
        ? List.of()
        : List.of(Hit.ofText());
  }
}
