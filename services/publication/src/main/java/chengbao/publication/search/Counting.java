package chengbao.publication.search;

import java.io.IOException;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts what matches, up to a limit.
final class Counting extends SimpleCollector {

  private final int most;
  private int count;

  private Counting(int most) {
    this.most = most;
  }

  static int upTo(int most, IndexSearcher searcher, Query query) throws IOException {
    Counting counting = new Counting(most);
    searcher.search(query, counting);
    return counting.count;
  }

  @Override
  public void collect(int document) {
    if (count == most) {
      throw new CollectionTerminatedException();
    }
    count++;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
