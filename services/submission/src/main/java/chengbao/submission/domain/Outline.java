package chengbao.submission.domain;

import chengbao.manuscript.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 报告提纲, one version of a template: the parts a report must have and how long they should be, as
/// data. A version never changes; a round names the one it asks for.
///
/// @param district whose it is, absent for the one that everybody starts from
/// @param title how reports are named, with `{unit}` for the unit's full name and `{year}`
/// @param indicators numbers of the indicator dictionary that a report should tell
/// @param least how many characters a report should have at least, 0 for no limit
/// @param most and at most, 0 for no limit
/// @param remark why this version was made, empty for the first
public record Outline(
    Template template,
    @Nullable String district,
    String title,
    List<Part> parts,
    List<Integer> indicators,
    int least,
    int most,
    String remark) {
  public static final String USUAL_TITLE = "{unit}关于{year}年度法治政府建设情况的报告";

  private static final String UNIT = "{unit}";
  private static final String YEAR = "{year}";
  private static final int LONGEST_TITLE = 80;
  private static final int MOST_PARTS = 20;
  private static final int LONGEST_HEADING = 60;

  public Outline {
    parts = List.copyOf(parts);
    indicators = List.copyOf(indicators);
  }

  /// A part that a report must have.
  ///
  /// @param heading with `{year}` for the year reported on and `{next}` for the year after
  /// @param least how many characters, 0 for no limit
  /// @param most and at most, 0 for no limit
  public record Part(String heading, int least, int most) {
    String headingFor(int year) {
      return heading
          .replace(YEAR, String.valueOf(year))
          .replace("{next}", String.valueOf(year + 1));
    }
  }

  /// 报告名称 as a unit's report of that year bears it.
  public String titleFor(String unit, int year) {
    return title.replace(UNIT, unit).replace(YEAR, String.valueOf(year));
  }

  public List<String> headingsFor(int year) {
    return parts.stream().map(part -> part.headingFor(year)).toList();
  }

  /// What the checks hold a text against.
  public Wanted wantedFor(int year) {
    return new Wanted(
        parts.stream()
            .map(part -> new Wanted.Part(part.headingFor(year), part.least(), part.most()))
            .toList(),
        least,
        most);
  }

  /// Whether an office of the district may use it.
  public boolean isFor(String other) {
    return district == null || district.equals(other);
  }

  /// Refuses what nobody could write a report by.
  public Outline sound() {
    if (!title.contains(UNIT) || !title.contains(YEAR) || title.length() > LONGEST_TITLE) {
      throw new Refused(Refusal.OUTLINE_TITLE_UNLIKELY);
    }
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new Refused(Refusal.OUTLINE_PARTS_UNLIKELY);
    }
    for (var part : parts) {
      if (part.heading().isBlank() || part.heading().length() > LONGEST_HEADING) {
        throw new Refused(Refusal.OUTLINE_PARTS_UNLIKELY);
      }
      mustFit(part.least(), part.most());
    }
    if (parts.stream().map(Part::heading).distinct().count() < parts.size()) {
      throw new Refused(Refusal.OUTLINE_PARTS_UNLIKELY);
    }
    mustFit(Math.max(least, parts.stream().mapToInt(Part::least).sum()), most);
    mustFit(least, 0);
    return this;
  }

  private static void mustFit(int least, int most) {
    if (least < 0 || most < 0 || most > 0 && least > most) {
      throw new Refused(Refusal.OUTLINE_LENGTHS_UNLIKELY);
    }
  }
}
