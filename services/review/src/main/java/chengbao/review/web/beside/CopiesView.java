package chengbao.review.web.beside;

import chengbao.manuscript.Section;
import chengbao.manuscript.comparison.Copied.SectionShare;
import chengbao.manuscript.comparison.CopiedPassage;
import chengbao.manuscript.comparison.Edit;
import chengbao.manuscript.comparison.Place;
import chengbao.manuscript.comparison.Versions;
import chengbao.review.domain.FoundCopies;
import chengbao.review.domain.FoundCopies.Source;
import chengbao.review.web.sheet.Run;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 雷同: which passages stand elsewhere too, marked on both sides, and the share of each part.
///
/// @param share of the whole text, in percent
/// @param compared how many other reports it was laid beside
public record CopiesView(List<Part> parts, List<Pair> pairs, int share, int compared) {
  private static final int MOST = 80;

  /// A part of the report.
  ///
  /// @param heading absent for the opening
  /// @param share of its characters that stand elsewhere too, in percent
  record Part(String anchor, @Nullable String heading, int characters, int copied, int share) {}

  /// One passage on both sides, what both say marked.
  ///
  /// @param source where it stands; absent when that report is no longer kept
  /// @param likeness in percent; 100 when it is word for word
  /// @param others further reports in which the same passage stands
  @TemplateData
  public record Pair(
      int number,
      String block,
      List<Run> here,
      @Nullable Source source,
      List<Run> there,
      int characters,
      int likeness,
      List<Source> others) {}

  static CopiesView of(FoundCopies found) {
    Map<Place, List<CopiedPassage>> byPlace =
        found.copied().passages().stream()
            .collect(
                Collectors.groupingBy(
                    CopiedPassage::here, LinkedHashMap::new, Collectors.toList()));
    List<Pair> pairs = new ArrayList<>();
    for (List<CopiedPassage> same : byPlace.values()) {
      if (pairs.size() < MOST) {
        pairs.add(pair(pairs.size() + 1, same, found));
      }
    }
    return new CopiesView(
        found.copied().sections().stream().map(CopiesView::part).toList(),
        pairs,
        percent(found.copied().share()),
        found.sources().size());
  }

  /// The share of the part with this heading, in percent.
  public int shareOf(String anchor) {
    return parts.stream()
        .filter(part -> part.anchor.equals(anchor))
        .mapToInt(Part::share)
        .findFirst()
        .orElse(0);
  }

  /// Where a block stands elsewhere too.
  public List<Pair> in(String block) {
    return pairs.stream().filter(pair -> pair.block.equals(block)).toList();
  }

  private static Part part(SectionShare section) {
    return new Part(
        section.section(),
        section.section().equals(Section.OPENING) ? null : section.heading(),
        section.characters(),
        section.copied(),
        percent(section.share()));
  }

  /// The most alike is shown, the unit's own report first; the others are named.
  private static Pair pair(int number, List<CopiedPassage> same, FoundCopies found) {
    CopiedPassage passage =
        same.stream()
            .max(
                Comparator.<CopiedPassage, Boolean>comparing(one -> isOwn(one, found))
                    .thenComparing(CopiedPassage::characters))
            .orElseThrow();
    List<Edit> edits = Versions.edits(passage.there().quote(), passage.here().quote());
    return new Pair(
        number,
        passage.here().blockId(),
        edits.stream().filter(edit -> !(edit instanceof Edit.Deleted)).map(Run::shared).toList(),
        found.source(passage.source()).orElse(null),
        edits.stream().filter(edit -> !(edit instanceof Edit.Inserted)).map(Run::shared).toList(),
        passage.characters(),
        percent(passage.likeness()),
        same.stream()
            .filter(one -> !one.equals(passage))
            .flatMap(one -> found.source(one.source()).stream())
            .distinct()
            .toList());
  }

  private static boolean isOwn(CopiedPassage passage, FoundCopies found) {
    return found.source(passage.source()).filter(Source::own).isPresent();
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }
}
