package chengbao.manuscript.comparison;

/// Hashes of short runs of tokens. The same on every machine and in every release, for they are
/// stored.
final class Hashes {
  private Hashes() {}

  static long of(int[] tokens, int from, int length) {
    long hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ tokens[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
