package chengbao.publication.documents.paper;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The headings of the first level beside the pages.
final class Bookmarks {

  private Bookmarks() {}

  static void write(PDDocument document, List<Paper.Heading> headings) {
    if (headings.isEmpty()) {
      return;
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    for (Paper.Heading heading : headings) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(heading.text());
      PDPageFitWidthDestination place = new PDPageFitWidthDestination();
      place.setPage(new PDPage(heading.part().firstPage()));
      item.setDestination(place);
      outline.addLast(item);
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
