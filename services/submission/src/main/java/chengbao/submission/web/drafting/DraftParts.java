package chengbao.submission.web.drafting;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.submission.CollectionComparison;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the sections of the drafting page.
final class DraftParts {
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 24;
  private static final int CHARACTERS_A_ROW = 40;

  private DraftParts() {}

  /// Last year's report and 数据采集表, and the draft that they are laid beside.
  record LastYearPart(LastYearView view, CollectionComparison collection, Manuscript draft) {
    List<String> beside(String first) {
      return view.beside(draft, first);
    }
  }

  /// @param section as stored
  /// @param checked the same as it was checked, which may be as it was typed
  static DraftPage.Part of(
      Section section,
      Section checked,
      List<FindingView> findings,
      Checkup checkup,
      LastYearPart lastYear,
      @Nullable DraftForm typed) {
    var id = section.id().toString();
    var stored = section.text();
    var body = section.body().stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    var heading = Objects.requireNonNullElse(section.heading(), "");
    var unsaved = typed != null && unsaved(typed, section) ? typed : null;
    var shown = unsaved == null ? body : unsaved.text("body-" + id);
    var here = findings.stream().filter(one -> isIn(one, id)).toList();
    return new DraftPage.Part(
        id,
        section.version(),
        DraftForm.mark(DraftForm.together(heading, body)),
        unsaved == null ? heading : unsaved.text("heading-" + id),
        shown,
        rows(shown),
        characters(checked),
        (int) section.blocks().stream().filter(block -> !block.disclosed()).count(),
        here,
        marked(checked, here),
        CountsView.of(checked.blocks(), checkup, lastYear.view(), lastYear.collection()),
        checked.blocks().isEmpty() ? List.of() : lastYear.beside(checked.blocks().getFirst().id()),
        unsaved != null && unsaved.version(section.id()) != section.version() ? stored : null);
  }

  private static List<Marked> marked(Section section, List<FindingView> findings) {
    return findings.isEmpty()
        ? List.of()
        : section.blocks().stream().map(block -> Marked.of(block, findings)).toList();
  }

  private static boolean unsaved(DraftForm typed, Section section) {
    var text = typed.section(section.id());
    return typed.has("body-" + section.id())
        && typed.changed(section.id().toString(), text)
        && !text.equals(section.text());
  }

  private static int rows(String text) {
    var rows = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW).sum();
    return Math.clamp(rows + 1, FEWEST_ROWS, MOST_ROWS);
  }

  private static int characters(Section section) {
    return new Manuscript(
            "", null, null, section.body().stream().map(TextBlock::block).toList(), null, null)
        .characters();
  }

  private static boolean isIn(FindingView finding, String section) {
    var place = finding.place();
    return place != null && place.section().equals(section);
  }
}
