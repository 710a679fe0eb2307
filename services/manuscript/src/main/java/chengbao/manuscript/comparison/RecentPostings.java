package chengbao.manuscript.comparison;

import java.util.Arrays;

/// The postings of reports that are not in the file yet. New ones gather unsorted and are merged
/// when someone looks.
final class RecentPostings implements Postings {
  private long[] sorted = new long[0];
  private long[] gathered = new long[1024];
  private int count;

  void add(long posting) {
    if (count == gathered.length) {
      gathered = Arrays.copyOf(gathered, count * 2);
    }
    gathered[count++] = posting;
  }

  @Override
  public long size() {
    if (count > 0) {
      merge();
    }
    return sorted.length;
  }

  @Override
  public long at(long index) {
    return sorted[(int) index];
  }

  int total() {
    return sorted.length + count;
  }

  private void merge() {
    Arrays.sort(gathered, 0, count);
    long[] merged = new long[total()];
    int fromSorted = 0;
    int fromGathered = 0;
    for (int i = 0; i < merged.length; i++) {
      boolean old =
          fromGathered == count
              || (fromSorted < sorted.length && sorted[fromSorted] <= gathered[fromGathered]);
      merged[i] = old ? sorted[fromSorted++] : gathered[fromGathered++];
    }
    sorted = merged;
    count = 0;
    if (gathered.length > 1 << 16) {
      gathered = new long[1024];
    }
  }
}
