package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.SentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The versions that were read last. A version is frozen, so that what was read of it holds as long
/// as its hash does; whoever goes from view to view of a report has it read once.
@ApplicationScoped
class KeptVersions {
  private static final int MOST = 100;

  private final Map<Name, SentVersion> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, SentVersion> eldest) {
          return size() > MOST;
        }
      };

  private record Name(CaseId id, int number, String contentHash) {}

  SentVersion once(CaseId id, int number, String contentHash, Supplier<SentVersion> read) {
    Name name = new Name(id, number, contentHash);
    SentVersion known = find(name);
    if (known != null) {
      return known;
    }
    SentVersion made = read.get();
    synchronized (kept) {
      kept.put(name, made);
    }
    return made;
  }

  private @Nullable SentVersion find(Name name) {
    synchronized (kept) {
      return kept.get(name);
    }
  }
}
