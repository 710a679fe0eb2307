package chengbao.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Forms that were sent after the login had expired, kept for half an hour, so that nobody types a
/// report twice.
public interface KeptForms {
  /// @param action the address it was sent to
  /// @param fields names and values in the order of the page
  record Kept(String action, List<Map.Entry<String, String>> fields) {}

  /// @return a number that nobody can guess
  UUID keep(Kept form);

  Optional<Kept> find(UUID number);
}
