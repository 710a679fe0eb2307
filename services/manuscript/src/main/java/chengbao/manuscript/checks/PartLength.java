package chengbao.manuscript.checks;

import chengbao.manuscript.Section;
import chengbao.manuscript.Wanted;
import java.util.ArrayList;
import java.util.List;

/// A part shorter or longer than this round's template wants it, its heading counted as a clerk
/// counts it.
final class PartLength implements Rule {
  @Override
  public String id() {
    return "C03-length";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (Wanted.Part part : draft.context().wanted().parts()) {
      WantedParts.section(draft, part)
          .ifPresent(section -> {
            int characters = section.characters();
            if (part.least() > 0 && characters < part.least()) {
              hits.add(hit(section, characters).with("least", part.least()).variant("short"));
            } else if (part.most() > 0 && characters > part.most()) {
              hits.add(hit(section, characters).with("most", part.most()).variant("long"));
            }
          });
    }
    return hits;
  }

  private static Hit hit(Section section, int characters) {
    return Hit.of(section.blocks().getFirst()).with("characters", characters);
  }
}
