package chengbao.publication.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Gathers what matches, the newest first, and counts it by year, kind and branch. So many as
/// nobody reads are enough: beyond them neither order nor counts are looked for, which is why a
/// common word in a hundred thousand reports costs what it costs in ten thousand.
final class Gathering implements Collector {

  static final int MOST = 10_000;

  private final int best;
  private final PriorityQueue<Hit> hits = new PriorityQueue<>(Hit.WORST_FIRST);
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private int total;

  /// @param place document within the index
  record Hit(int place, float score) {
    /// Among equals the newer one, which comes first in the index.
    private static final Comparator<Hit> WORST_FIRST =
        Comparator.comparingDouble(Hit::score)
            .thenComparing(Comparator.comparingInt(Hit::place).reversed());
  }

  /// @param best how many of the best are wanted
  Gathering(int best) {
    this.best = best;
  }

  int total() {
    return total;
  }

  boolean isFull() {
    return total >= MOST;
  }

  /// The best, the best one first.
  Stream<Hit> hits() {
    return hits.stream().sorted(Hit.WORST_FIRST.reversed());
  }

  Map<String, Integer> counts(String field) {
    return counts.getOrDefault(field, Map.of());
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    if (isFull()) {
      throw new CollectionTerminatedException();
    }
    return new InLeaf(
        leaf.docBase,
        List.of(
            new Counter(SearchFields.YEAR, leaf),
            new Counter(SearchFields.KIND, leaf),
            new Counter(SearchFields.BRANCH, leaf)));
  }

  private final class InLeaf implements LeafCollector {
    private final int base;
    private final List<Counter> counters;
    private Scorable scorer = NOTHING;

    InLeaf(int base, List<Counter> counters) {
      this.base = base;
      this.counters = counters;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      if (isFull()) {
        finish();
        throw new CollectionTerminatedException();
      }
      total++;
      for (Counter counter : counters) {
        counter.count(document);
      }
      hits.add(new Hit(base + document, scorer.score()));
      if (hits.size() > best) {
        hits.poll();
      }
    }

    @Override
    public void finish() throws IOException {
      for (Counter counter : counters) {
        counter.addTo(counts.computeIfAbsent(counter.field, _ -> new TreeMap<>()));
      }
    }
  }

  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private static final class Counter {
    private final String field;
    private final SortedDocValues values;
    private final int[] counted;

    Counter(String field, LeafReaderContext leaf) throws IOException {
      this.field = field;
      this.values = DocValues.getSorted(leaf.reader(), field);
      this.counted = new int[values.getValueCount()];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        counted[values.ordValue()]++;
      }
    }

    void addTo(Map<String, Integer> counts) throws IOException {
      for (int value = 0; value < counted.length; value++) {
        if (counted[value] > 0) {
          counts.merge(values.lookupOrd(value).utf8ToString(), counted[value], Integer::sum);
          counted[value] = 0;
        }
      }
    }
  }
}
