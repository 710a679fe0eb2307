package chengbao.submission.domain;

import java.util.List;

/// 报告提纲: the sections a report must have, as data of the template.
///
/// @param headings with `{year}` for the year reported on and `{next}` for the year after
public record Outline(Template template, List<String> headings) {

  public List<String> headingsFor(int year) {
    return headings.stream()
        .map(heading ->
            heading
                .replace("{year}", String.valueOf(year))
                .replace("{next}", String.valueOf(year + 1)))
        .toList();
  }
}
