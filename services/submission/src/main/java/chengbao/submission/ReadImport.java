package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.Imports;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The imports of the district, and what came of each row of one.
@ApplicationScoped
@Verb
public class ReadImport {
  private final Registry registry;
  private final Imports imports;

  ReadImport(Registry registry, Imports imports) {
    this.registry = registry;
    this.imports = imports;
  }

  public record Report(Import job, List<ImportRow> rows) {
    public long done() {
      return rows.stream().filter(row -> row.done() != null).count();
    }
  }

  @Transactional
  public Report read(Caller caller, UUID id) {
    var open = registry.open(caller);
    var job =
        imports
            .find(id)
            .filter(found -> found.sheet().district().equals(open.district()))
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_IMPORT));
    return new Report(job, imports.rows(id));
  }

  @Transactional
  public List<Import> list(Caller caller) {
    return imports.of(registry.open(caller).district());
  }
}
