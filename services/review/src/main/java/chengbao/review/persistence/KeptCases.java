package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.ReviewCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The cases that were read last, each as it stood after one move. A case changes by moves only,
/// and each move has a revision, so that what was read of a revision holds. Whether the case may be
/// seen, and at which revision it stands, is asked of the database every time.
@ApplicationScoped
class KeptCases {
  private static final int MOST = 200;

  private final Map<Standing, ReviewCase> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Standing, ReviewCase> eldest) {
          return size() > MOST;
        }
      };

  /// @param since when it was moved last
  record Standing(CaseId id, long revision, String state, Instant since) {}

  Optional<ReviewCase> at(Standing standing) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(standing));
    }
  }

  void keep(Standing standing, ReviewCase read) {
    synchronized (kept) {
      kept.put(standing, read);
    }
  }
}
