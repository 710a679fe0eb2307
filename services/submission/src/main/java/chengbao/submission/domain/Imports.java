package chengbao.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where imports and their rows are kept.
public interface Imports {
  void add(Import.Checked job, List<ImportRow> rows);

  Optional<Import> find(UUID id);

  Optional<Import> forChange(UUID id);

  void save(Import job);

  /// Those of a district, the latest first.
  List<Import> of(String district);

  /// The rows in the order of the file.
  List<ImportRow> rows(UUID id);

  /// Takes a running import; what another replica has taken is left to it.
  Optional<Import.Running> takeRunning();

  /// The next rows that are not done, in the order of the file.
  List<ImportRow> open(UUID id, int most);

  void done(UUID id, ImportRow row);
}
