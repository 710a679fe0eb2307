package chengbao.publication.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of one field of an edition, one text after the other with a gap between.
final class Terms extends TokenStream {

  private static final int BETWEEN_TEXTS = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<Elements> texts;
  private final boolean pairs;
  private Elements elements = new Elements(List.of());
  private int next;
  private int before = -1;
  private int base;

  /// @param pairs whether pairs are the terms, not single elements
  Terms(List<Elements> texts, boolean pairs) {
    this.texts = texts.iterator();
    this.pairs = pairs;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (true) {
      if (next >= elements.size()) {
        if (!texts.hasNext()) {
          return false;
        }
        base += elements.isEmpty() ? 0 : elements.list().getLast().place() + BETWEEN_TEXTS;
        elements = texts.next();
        next = 0;
        continue;
      }
      int here = next++;
      if (!pairs || elements.isPair(here)) {
        term.append(pairs ? elements.pair(here) : elements.list().get(here).text());
        int place = base + elements.list().get(here).place();
        step.setPositionIncrement(place - before);
        before = place;
        return true;
      }
    }
  }
}
