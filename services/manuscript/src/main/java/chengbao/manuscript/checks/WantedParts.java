package chengbao.manuscript.checks;

import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import chengbao.manuscript.Wanted;
import chengbao.manuscript.structure.Roles;
import java.util.Optional;

/// Finds the section of a text that is meant by a part of the template: the one with its heading,
/// else the one that tells the same of the four things every report must tell.
final class WantedParts {
  private WantedParts() {}

  static Optional<Section> section(Draft draft, Wanted.Part part) {
    String words = words(part.heading());
    Optional<Section> same =
        draft.sections().stream()
            .filter(section -> !section.isOpening())
            .filter(section -> words(section.heading()).equals(words))
            .findFirst();
    return same.or(() -> role(part).flatMap(draft::first));
  }

  /// Which of the four it is; empty for a part of the template's own.
  static Optional<Role> role(Wanted.Part part) {
    return Roles.plainly(unnumbered(part.heading()));
  }

  /// The heading's words without number, year and marks.
  private static String words(String heading) {
    return unnumbered(heading)
        .replaceAll("20\\d\\d年度?", "")
        .replaceAll("[\\s\\p{Punct}，。、：；“”《》（）]", "");
  }

  private static String unnumbered(String heading) {
    return heading.replaceFirst("^\\s*[（(]?[一二三四五六七八九十百\\d]+[)）、.．]\\s*", "");
  }
}
