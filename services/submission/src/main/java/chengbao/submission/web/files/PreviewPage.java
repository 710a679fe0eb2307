package chengbao.submission.web.files;

import chengbao.look.Crumb;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.page.OfficialPages;
import chengbao.manuscript.page.PageLine;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.drafting.WritingWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// 公文预览: the report as the pages of an official document (GB/T 9704), to be looked at and printed.
@CheckedTemplate(basePath = "files")
record PreviewPage(String id, List<Crumb> crumbs, List<Sheet> sheets, boolean withheld)
    implements TemplateInstance {

  /// @param paragraphs the lines of one passage that stand on this page
  record Sheet(int number, List<Paragraph> paragraphs) {
    public boolean odd() {
      return number % 2 == 1;
    }
  }

  /// @param place how its lines are set, see [PageLine.Place]
  record Paragraph(String block, String place, List<PageLine> lines) {}

  static PreviewPage of(ReportSheet sheet, PageWords words) {
    var id = sheet.report().cover().id().toString();
    var view = ReportView.of(sheet);
    return new PreviewPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(WritingWords.class).preview(), null)),
        OfficialPages.of(manuscript(view)).stream().map(PreviewPage::sheet).toList(),
        view.parts().stream()
            .flatMap(part -> part.blocks().stream())
            .anyMatch(block -> !block.disclosed()));
  }

  private static Manuscript manuscript(ReportView view) {
    var head = view.head();
    return new Manuscript(
        head.title(),
        head.documentNumber(),
        head.addressee(),
        view.parts().stream()
            .flatMap(part -> part.blocks().stream())
            .map(TextBlock::block)
            .toList(),
        head.signatureUnit(),
        head.signedOn());
  }

  private static Sheet sheet(OfficialPages.Page page) {
    var paragraphs = new ArrayList<Paragraph>();
    for (var line : page.lines()) {
      var place = line.place().name().toLowerCase(Locale.ROOT);
      var last = paragraphs.isEmpty() ? null : paragraphs.getLast();
      if (last == null || !last.block().equals(line.id()) || !last.place().equals(place)) {
        last = new Paragraph(line.id(), place, new ArrayList<>());
        paragraphs.add(last);
      }
      last.lines().add(line);
    }
    return new Sheet(page.number(), paragraphs);
  }
}
