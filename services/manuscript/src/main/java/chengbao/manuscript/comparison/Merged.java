package chengbao.manuscript.comparison;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/// Two ascending lists of postings as one, without those of reports that are gone and with the new
/// ordinals of the others.
final class Merged implements PrimitiveIterator.OfLong {
  static final int GONE = -1;

  private final Postings one;
  private final Postings other;
  private final int[] renamed;
  private final long oneSize;
  private final long otherSize;
  private long inOne;
  private long inOther;

  Merged(Postings one, Postings other, int[] renamed) {
    this.one = one;
    this.other = other;
    this.renamed = renamed;
    this.oneSize = one.size();
    this.otherSize = other.size();
    skipGone();
  }

  static long count(Postings one, Postings other, int[] renamed) {
    return count(one, renamed) + count(other, renamed);
  }

  private static long count(Postings postings, int[] renamed) {
    long count = 0;
    long size = postings.size();
    for (long i = 0; i < size; i++) {
      count += renamed[Postings.report(postings.at(i))] == GONE ? 0 : 1;
    }
    return count;
  }

  private void skipGone() {
    while (inOne < oneSize && renamed[Postings.report(one.at(inOne))] == GONE) {
      inOne++;
    }
    while (inOther < otherSize && renamed[Postings.report(other.at(inOther))] == GONE) {
      inOther++;
    }
  }

  @Override
  public boolean hasNext() {
    return inOne < oneSize || inOther < otherSize;
  }

  @Override
  public long nextLong() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    boolean first = inOther == otherSize || (inOne < oneSize && one.at(inOne) <= other.at(inOther));
    long posting = first ? one.at(inOne++) : other.at(inOther++);
    skipGone();
    return Postings.of(Postings.hash(posting), renamed[Postings.report(posting)]);
  }
}
