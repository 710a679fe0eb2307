package chengbao.publication.search;

import chengbao.publication.search.Elements.Element;
import chengbao.publication.search.Question.Word;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// A question as Lucene answers it.
final class Queries {

  /// A word in the title outweighs any number of them in the text.
  private static final float IN_TITLE = 100;

  /// So many elements in a row stand just so even without quotes.
  private static final int SHORT = 4;

  private Queries() {}

  static Query of(Question question, List<Word> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word(question, word), Occur.MUST));
    filter(query, SearchFields.SITE, question.site());
    filter(query, SearchFields.YEAR, question.year());
    filter(query, SearchFields.KIND, question.kind());
    filter(query, SearchFields.BRANCH, question.branch());
    return query.build();
  }

  private static void filter(BooleanQuery.Builder query, String field, @Nullable Object value) {
    if (value != null) {
      query.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
    }
  }

  private static Query word(Question question, Word word) {
    Query inText = inText(SearchFields.text(question.role()), word);
    if (question.role() != null) {
      return inText;
    }
    return new BooleanQuery.Builder()
        .add(new BoostQuery(phrase(SearchFields.TITLE, word.elements()), IN_TITLE), Occur.SHOULD)
        .add(inText, Occur.SHOULD)
        .build();
  }

  /// A long word without quotes need not stand just so: its pairs are enough.
  private static Query inText(String text, Word word) {
    Query phrase = phrase(text, word.elements());
    if (word.quoted() || word.elements().size() <= SHORT) {
      return phrase;
    }
    BooleanQuery.Builder loose = new BooleanQuery.Builder();
    int last = word.elements().size() - 2;
    for (int i = 0; i <= last; i++) {
      if (word.elements().isPair(i) && (i % 2 == 0 || i == last)) {
        loose.add(pair(text, word.elements(), i), Occur.MUST);
      }
    }
    return new BooleanQuery.Builder()
        .add(loose.build(), Occur.MUST)
        .add(phrase, Occur.SHOULD)
        .build();
  }

  /// Elements in a row. Every second pair covers them all.
  private static Query phrase(String text, Elements elements) {
    if (elements.size() == 1) {
      return single(text, elements.list().getFirst());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int last = elements.size() - 1;
    boolean covered = false;
    int first = elements.list().getFirst().place();
    int added = 0;
    for (int i = 0; i < last; i++) {
      if (elements.isPair(i) && (!covered || i == last - 1)) {
        phrase.add(
            new Term(SearchFields.pairs(text), elements.pair(i)),
            elements.list().get(i).place() - first);
        added++;
        covered = elements.isPair(i + 1);
      } else {
        covered = false;
      }
    }
    return added == 0 ? alone(text, elements) : phrase.build();
  }

  /// Elements with marks between them, such as 甲、乙: each by itself.
  private static Query alone(String text, Elements elements) {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    elements.list().forEach(element -> each.add(single(text, element), Occur.MUST));
    return each.build();
  }

  private static Query single(String text, Element element) {
    return new TermQuery(new Term(SearchFields.singles(text), element.text()));
  }

  private static Query pair(String text, Elements elements, int first) {
    return new TermQuery(new Term(SearchFields.pairs(text), elements.pair(first)));
  }
}
