package chengbao.review;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.comment.Placing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/// The versions on which comments were placed last, with the places found. A version is frozen: a
/// passage that was looked for in it once stands where it was found.
@ApplicationScoped
class KeptPlacings {
  private static final int MOST = 100;

  private final Map<Name, Placing> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Placing> eldest) {
          return size() > MOST;
        }
      };

  private record Name(CaseId id, int number, String contentHash) {}

  Placing on(CaseFile file) {
    Name name = new Name(file.id(), file.sent().number(), file.sent().contentHash().value());
    synchronized (kept) {
      Placing known = kept.get(name);
      if (known != null) {
        return known;
      }
    }
    Placing made = Placing.on(file.sent().text());
    synchronized (kept) {
      kept.put(name, made);
    }
    return made;
  }
}
