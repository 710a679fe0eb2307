package chengbao.publication.documents.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What the parts of the document are (tagged PDF): headings, paragraphs, tables, so that it can be
/// read aloud in its order.
final class Meaning {

  private static final COSName STRUCTURE = COSName.getPDFName("StructElem");

  private final Part document = new Part("Document", null);
  private final Map<COSDictionary, COSArray> onPage = new IdentityHashMap<>();
  private final List<COSArray> pages = new ArrayList<>();

  /// One part: a heading (`H1`), a paragraph (`P`), a table and its rows and cells.
  static final class Part {
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String role;

    private Part(String role, @Nullable Part parent) {
      this.role = role;
      dictionary.setItem(COSName.TYPE, STRUCTURE);
      dictionary.setItem(COSName.S, COSName.getPDFName(role));
      dictionary.setItem(COSName.K, kids);
      if (parent != null) {
        dictionary.setItem(COSName.P, parent.dictionary);
        parent.kids.add(dictionary);
      }
    }

    /// The page on which it begins.
    COSDictionary firstPage() {
      return ((COSDictionary) kids.getObject(0)).getCOSDictionary(COSName.PG);
    }

    String role() {
      return role;
    }

    /// A head of a table's column.
    Part ofColumn() {
      COSDictionary attributes = new COSDictionary();
      attributes.setItem(COSName.O, COSName.getPDFName("Table"));
      attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
      dictionary.setItem(COSName.A, attributes);
      return this;
    }
  }

  /// What has no meaning, such as a page number.
  Part none() {
    return new Part("Artifact", null);
  }

  Part part(String role) {
    return new Part(role, document);
  }

  Part part(String role, Part parent) {
    return new Part(role, parent);
  }

  /// Gives the page its place among the pages with meaning.
  void open(COSDictionary page) {
    COSArray parts = new COSArray();
    page.setInt(COSName.STRUCT_PARENTS, pages.size());
    page.setItem(COSName.getPDFName("Tabs"), COSName.S);
    pages.add(parts);
    onPage.put(page, parts);
  }

  /// The number under which a part has content on a page.
  int mark(Part part, COSDictionary page) {
    COSArray parts = Objects.requireNonNull(onPage.get(page));
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    content.setItem(COSName.PG, page);
    content.setInt(COSName.MCID, parts.size());
    part.kids.add(content);
    parts.add(part.dictionary);
    return parts.size() - 1;
  }

  void write(PDDocument file) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, document.dictionary);
    document.dictionary.setItem(COSName.P, root);
    COSArray numbers = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      numbers.add(COSInteger.get(page));
      numbers.add(pages.get(page));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
  }
}
