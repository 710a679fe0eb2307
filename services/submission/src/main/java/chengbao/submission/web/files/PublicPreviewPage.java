package chengbao.submission.web.files;

import chengbao.look.Crumb;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.DraftText;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.drafting.WritingWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// 公开稿预览: the text as it goes up, and beside it as it will stand on the portal.
///
/// @param shown whether the public will read it at all, as the disclosure stands
/// @param stated whether the disclosure has been stated
@CheckedTemplate(basePath = "files")
record PublicPreviewPage(
    String id,
    List<Crumb> crumbs,
    DraftText.Head head,
    List<String> phrases,
    List<Passage> passages,
    int withheld,
    boolean shown,
    boolean stated)
    implements TemplateInstance {
  private static final Pattern TITLE = Pattern.compile("(.+?)(关于\\d{4}年度?)(.+)");

  /// @param tag `h2`, `h3`, `h4`, `p` or `table`
  /// @param lead the heading that a paragraph begins with; empty without
  record Passage(TextBlock block, String tag, String lead, String text, List<List<String>> rows) {
    static Passage of(TextBlock text) {
      Block block = text.block();
      var rows = block.kind() == BlockKind.TABLE ? rows(block.text()) : List.<List<String>>of();
      var end = block.kind() == BlockKind.RUN_IN ? block.headingEnd() : 0;
      return new Passage(
          text, tag(block), block.text().substring(0, end), block.text().substring(end), rows);
    }

    private static String tag(Block block) {
      return switch (block.kind()) {
        case HEADING -> "h" + (Math.clamp(block.level(), 1, 3) + 1);
        case TABLE -> "table";
        case RUN_IN, PARAGRAPH, LIST_ITEM, CLOSING -> "p";
      };
    }

    private static List<List<String>> rows(String table) {
      return table.lines().map(row -> Arrays.asList(row.split("\t", -1))).toList();
    }
  }

  static PublicPreviewPage of(ReportSheet sheet, PageWords words) {
    var id = sheet.report().cover().id().toString();
    var view = ReportView.of(sheet);
    var disclosure = view.disclosure();
    var passages =
        view.parts().stream().flatMap(part -> part.blocks().stream()).map(Passage::of).toList();
    return new PublicPreviewPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(WritingWords.class).publicPreview(), null)),
        view.head(),
        phrases(view.head().title()),
        passages,
        (int) passages.stream().filter(one -> !one.block().disclosed()).count(),
        disclosure == null || disclosure.kind() == Disclosure.Kind.ACTIVE,
        disclosure != null);
  }

  private static List<String> phrases(String title) {
    var phrases = TITLE.matcher(title);
    return phrases.matches()
        ? List.of(phrases.group(1), phrases.group(2), phrases.group(3))
        : List.of(title);
  }
}
