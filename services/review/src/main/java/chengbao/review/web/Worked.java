package chengbao.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What was worked out of frozen texts, kept by their hashes so that it is worked out once: the
/// same texts always give the same. The oldest makes room; a restart begins anew.
@ApplicationScoped
public class Worked {
  static final int MOST = 300;

  private final Map<List<String>, Object> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Object> eldest) {
          return size() > MOST;
        }
      };

  /// @param type what it is, which with the hashes of the texts is its name
  public <T> T once(Class<T> type, List<String> hashes, Supplier<T> work) {
    List<String> name = new java.util.ArrayList<>(hashes);
    name.addFirst(type.getName());
    synchronized (kept) {
      Object known = kept.get(name);
      if (known != null) {
        return type.cast(known);
      }
    }
    T made = work.get();
    synchronized (kept) {
      kept.put(List.copyOf(name), made);
    }
    return made;
  }
}
