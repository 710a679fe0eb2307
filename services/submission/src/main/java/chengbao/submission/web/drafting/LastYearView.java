package chengbao.submission.web.drafting;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Section;
import chengbao.manuscript.figures.Figure;
import chengbao.submission.LastYear.Reported;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Last year's report beside this year's draft: a section beside the one that tells the same, a
/// figure beside the one that counts the same.
final class LastYearView {
  static final LastYearView NONE = new LastYearView(null, List.of());

  private final @Nullable Reported reported;
  private final List<Section> sections;

  private LastYearView(@Nullable Reported reported, List<Section> sections) {
    this.reported = reported;
    this.sections = sections;
  }

  static LastYearView of(Optional<Reported> last) {
    return last.map(reported -> new LastYearView(reported, reported.text().sections()))
        .orElse(NONE);
  }

  /// Last year's paragraphs of a part, without its heading; empty when there is none like it.
  ///
  /// @param first the id of the draft section's first block
  List<String> beside(Manuscript draft, String first) {
    return draft.sections().stream()
        .filter(section -> section.id().equals(first))
        .flatMap(section -> like(section).stream())
        .flatMap(section -> section.blocks().stream().skip(1))
        .map(Block::text)
        .toList();
  }

  private Optional<Section> like(Section section) {
    return section.roles().stream()
        .filter(role -> role != chengbao.manuscript.Role.OTHER)
        .flatMap(role -> sections.stream().filter(one -> one.has(role)))
        .findFirst();
  }

  /// What last year's report has for the same thing, as it was written.
  @Nullable String like(Figure figure) {
    if (reported == null) {
      return null;
    }
    return reported.figures().stream()
        .filter(one -> one.measure() == figure.measure() && countsTheSame(one, figure))
        .findFirst()
        .map(Figure::quote)
        .orElse(null);
  }

  private static boolean countsTheSame(Figure one, Figure other) {
    return one.indicator() != null && one.indicator().equals(other.indicator())
        || !one.subject().isEmpty() && one.subject().equals(other.subject());
  }
}
