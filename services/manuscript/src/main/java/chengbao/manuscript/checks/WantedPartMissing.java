package chengbao.manuscript.checks;

import chengbao.manuscript.Wanted;
import java.util.List;
import java.util.Map;

/// A part that only this round's template asks for is not there. The four parts every report must
/// have are looked for by rules of their own.
final class WantedPartMissing implements Rule {
  @Override
  public String id() {
    return "C01-template";
  }

  @Override
  public List<Hit> check(Draft draft) {
    return !draft.hasSections()
        ? List.of()
        : draft.context().wanted().parts().stream()
            .filter(part -> WantedParts.role(part).isEmpty())
            .filter(part -> WantedParts.section(draft, part).isEmpty())
            .map(WantedPartMissing::hit)
            .toList();
  }

  private static Hit hit(Wanted.Part part) {
    String heading = part.heading();
    return new Hit(null, 0, 0, heading, Map.of("part", heading), null, null);
  }
}
