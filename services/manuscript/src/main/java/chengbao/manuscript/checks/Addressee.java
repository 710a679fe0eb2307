package chengbao.manuscript.checks;

import chengbao.manuscript.Severity;
import java.util.List;

/// No organ is addressed. Most portals leave the address line out, so it is a remark where the text
/// was pasted or saved from a page.
final class Addressee implements Rule {
  @Override
  public String id() {
    return "C09-addressee";
  }

  @Override
  public List<Hit> check(Draft draft) {
    var source = draft.context().source();
    if (source == null || draft.manuscript().addressee() != null) {
      return List.of();
    }
    return List.of(Hit.ofText().at(Severity.NOTE));
  }
}
