package chengbao.publication.search;

import chengbao.manuscript.Role;
import chengbao.publication.search.SearchedEdition.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// How an edition lies in the index. Titles with organ and index number, all text, and the text of
/// each role of section are fields of their own, each twice: single elements, and pairs with their
/// places.
final class SearchFields {

  /// Grows whenever the fields change; an index of another form is made anew.
  static final String FORM = "3";

  static final String REPORT = "report";
  static final String SITE = "site";
  static final String YEAR = "year";
  static final String KIND = "kind";
  static final String BRANCH = "branch";
  static final String PUBLISHED = "published";
  static final String TITLE = "title";
  static final String ALL = "all";
  static final String STORED = "stored";

  private static final FieldType SINGLES = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private SearchFields() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /// Where single elements of a text are.
  static String singles(String text) {
    return text + "-1";
  }

  /// Where pairs of a text are.
  static String pairs(String text) {
    return text + "-2";
  }

  /// The text of one role of section, or the whole.
  static String text(@Nullable Role role) {
    return role == null ? ALL : role.code();
  }

  static Document document(SearchedEdition edition) {
    Document document = new Document();
    document.add(new StringField(REPORT, edition.report(), Field.Store.NO));
    value(document, SITE, edition.site());
    value(document, YEAR, String.valueOf(edition.year()));
    value(document, KIND, edition.kind());
    value(document, BRANCH, edition.branch());
    document.add(new NumericDocValuesField(PUBLISHED, edition.publishedAt().toEpochMilli()));
    text(
        document,
        TITLE,
        List.of(
            Elements.of(edition.title()),
            Elements.of(edition.organ()),
            Elements.of(edition.indexNumber())));
    List<Elements> all = new ArrayList<>();
    Map<Role, List<Elements>> byRole = new EnumMap<>(Role.class);
    for (Passage passage : edition.passages()) {
      Elements elements = Elements.of(passage.text());
      all.add(elements);
      if (passage.role() != null) {
        byRole.computeIfAbsent(passage.role(), _ -> new ArrayList<>()).add(elements);
      }
    }
    text(document, ALL, all);
    byRole.forEach((role, texts) -> text(document, text(role), texts));
    document.add(new StoredField(STORED, Stored.written(edition)));
    return document;
  }

  private static void value(Document document, String name, String value) {
    document.add(new StringField(name, value, Field.Store.NO));
    document.add(new SortedDocValuesField(name, new BytesRef(value)));
  }

  private static void text(Document document, String name, List<Elements> texts) {
    document.add(new Field(singles(name), new Terms(texts, false), SINGLES));
    document.add(new Field(pairs(name), new Terms(texts, true), PAIRS));
  }
}
