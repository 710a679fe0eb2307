package chengbao.manuscript.comparison;

import java.util.List;

/// What a report has from others.
///
/// @param passages in the order of the report; the same words may stand in several others
/// @param sections one share for each first-level section, the opening included, in order
public record Copied(List<CopiedPassage> passages, List<SectionShare> sections) {
  public Copied {
    passages = List.copyOf(passages);
    sections = List.copyOf(sections);
  }

  /// How much of one section is copied. Letters are counted without signs, a number as one; wording
  /// that everybody uses and titles of laws count on neither side.
  ///
  /// @param section as [chengbao.manuscript.Section#id()]
  /// @param heading the heading as written; empty for the opening
  public record SectionShare(String section, String heading, int characters, int copied) {

    /// 0 to 1; 0 for a section without words of its own.
    public double share() {
      return characters == 0 ? 0 : (double) copied / characters;
    }
  }

  /// The share of the whole report, 0 to 1.
  public double share() {
    int characters = sections.stream().mapToInt(SectionShare::characters).sum();
    int copied = sections.stream().mapToInt(SectionShare::copied).sum();
    return characters == 0 ? 0 : (double) copied / characters;
  }
}
