package chengbao.submission.persistence;

import chengbao.submission.domain.Import;
import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.Imports;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredImports implements Imports {
  private static final int LATEST = 50;

  private final ImportJobRows jobs;
  private final ImportLineRows lines;

  StoredImports(ImportJobRows jobs, ImportLineRows lines) {
    this.jobs = jobs;
    this.lines = lines;
  }

  @Override
  public void add(Import.Checked job, List<ImportRow> rows) {
    jobs.persistAndFlush(ImportJobRow.of(job));
    rows.forEach(row -> lines.persist(ImportLineRow.of(job.sheet().id(), row)));
    lines.flush();
  }

  @Override
  public Optional<Import> find(UUID id) {
    return jobs.findByIdOptional(id).map(ImportJobRow::job);
  }

  @Override
  public Optional<Import> forChange(UUID id) {
    return jobs.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(ImportJobRow::job);
  }

  @Override
  public void save(Import job) {
    jobs.findById(job.sheet().id()).take(job);
    jobs.flush();
  }

  @Override
  public List<Import> of(String district) {
    return jobs.find("district", Sort.descending("checkedAt"), district).page(0, LATEST).stream()
        .map(ImportJobRow::job)
        .toList();
  }

  @Override
  public List<ImportRow> rows(UUID id) {
    return lines.list("key.importId", Sort.by("key.line"), id).stream()
        .map(ImportLineRow::row)
        .toList();
  }

  @Override
  public Optional<Import.Running> takeRunning() {
    var taken =
        jobs.getEntityManager()
            .createNativeQuery(
                """
                select * from import_job where state = 'running'
                order by checked_at limit 1 for update skip locked
                """,
                ImportJobRow.class)
            .getResultList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of((Import.Running) ((ImportJobRow) taken.getFirst()).job());
  }

  @Override
  public List<ImportRow> open(UUID id, int most) {
    return lines
        .find("key.importId = ?1 and done is null", Sort.by("key.line"), id)
        .page(0, most)
        .stream()
        .map(ImportLineRow::row)
        .toList();
  }

  @Override
  public void done(UUID id, ImportRow row) {
    lines.findById(new ImportLineRow.Key(id, row.line())).take(Objects.requireNonNull(row.done()));
  }
}
