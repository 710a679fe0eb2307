package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.ImportRow.Outcome;
import chengbao.submission.domain.ImportRow.Result;
import chengbao.submission.domain.Imports;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A file is tried out (试导入): every row is really done, in its order, and then all of it is undone.
/// So the report of what would come of each row is by the very rules that doing it will meet.
@ApplicationScoped
@Verb
public class CheckImport {
  /// More rows are handed in as several files.
  public static final int MOST_ROWS = 2000;

  private final Registry registry;
  private final Importing importing;
  private final Imports imports;
  private final Logbook logbook;
  private final TimeOrdered ids;
  private final TransactionManager transactions;

  CheckImport(
      Registry registry,
      Importing importing,
      Imports imports,
      Logbook logbook,
      TimeOrdered ids,
      TransactionManager transactions) {
    this.registry = registry;
    this.importing = importing;
    this.imports = imports;
    this.logbook = logbook;
    this.ids = ids;
    this.transactions = transactions;
  }

  /// A row as it was read.
  public record Read(int line, Map<String, String> cells) {}

  /// Changes nothing: its transaction is never committed.
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<ImportRow> tryOut(Caller caller, Import.Kind kind, List<Read> rows) {
    var open = registry.open(caller);
    mustFit(rows);
    var tried = new ArrayList<ImportRow>();
    for (var read : rows) {
      var row = new ImportRow(read.line(), read.cells(), Result.of(Outcome.NEW), null);
      tried.add(new ImportRow(row.line(), row.cells(), importing.row(open, kind, row), null));
    }
    undo();
    return List.copyOf(tried);
  }

  /// Keeps the file with what trying it out came to, ready to be started.
  @Transactional
  public Import.Checked keep(
      Caller caller, Import.Kind kind, String fileName, List<ImportRow> rows) {
    var open = registry.open(caller);
    var job =
        new Import.Checked(
            new Import.Sheet(
                ids.next(),
                open.district(),
                kind,
                fileName,
                rows.size(),
                open.by().id(),
                open.by().appointment(),
                open.now()));
    imports.add(job, rows);
    logbook.done(job.sheet().id(), "check-import", open.by(), null, open.now());
    return job;
  }

  private static void mustFit(List<Read> rows) {
    if (rows.isEmpty()) {
      throw new Refused(Refusal.TABLE_EMPTY);
    }
    if (rows.size() > MOST_ROWS) {
      throw new Refused(Refusal.TABLE_TOO_LONG, Map.of("most", String.valueOf(MOST_ROWS)));
    }
  }

  private void undo() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
