package chengbao.submission.persistence;

import chengbao.submission.domain.Version;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class VersionRows implements PanacheRepositoryBase<VersionRow, VersionRow.Key> {
  Version of(UUID report, int number) {
    return findByIdOptional(new VersionRow.Key(report, number))
        .map(VersionRow::version)
        .orElseThrow(() -> new IllegalStateException("no version " + number + " of " + report));
  }

  /// A version that the signatory declined is replaced by the next one of its number.
  void freeze(UUID report, Version version) {
    var known = findByIdOptional(new VersionRow.Key(report, version.number()));
    var row = known.orElseGet(VersionRow::new);
    row.take(report, version);
    if (known.isEmpty()) {
      persist(row);
    }
  }

  void close(UUID report, Version version, Instant signedAt) {
    findByIdOptional(new VersionRow.Key(report, version.number()))
        .filter(row -> row.signedAt == null)
        .ifPresent(row -> {
          row.take(report, version);
          row.signedAt = signedAt;
        });
  }
}
