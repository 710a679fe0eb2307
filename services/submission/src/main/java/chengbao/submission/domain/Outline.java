package chengbao.submission.domain;

import java.util.List;

/// 报告提纲: the sections a report must have, as data of the template.
///
/// @param headings with `{year}` for the year reported on and `{next}` for the year after
/// @param indicators numbers of the indicator dictionary that a report should tell
/// @param least how many characters a report should have at least, 0 for no limit
/// @param most and at most, 0 for no limit
public record Outline(
    Template template, List<String> headings, List<Integer> indicators, int least, int most) {

  public List<String> headingsFor(int year) {
    return headings.stream()
        .map(heading ->
            heading
                .replace("{year}", String.valueOf(year))
                .replace("{next}", String.valueOf(year + 1)))
        .toList();
  }
}
