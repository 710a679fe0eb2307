package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.ImportRow.Result;
import chengbao.submission.domain.Imports;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// The next few rows of a running import are done, together with the note that they are: when the
/// process dies in between, they are open still, and nothing is done twice.
@ApplicationScoped
@Verb
public class ContinueImport {
  private static final int AT_ONCE = 20;

  private final Registry registry;
  private final Importing importing;
  private final Imports imports;
  private final Clock clock;

  ContinueImport(Registry registry, Importing importing, Imports imports, Clock clock) {
    this.registry = registry;
    this.importing = importing;
    this.imports = imports;
    this.clock = clock;
  }

  /// @return whether there was something to do
  @Transactional
  public boolean continueNext() {
    var running = imports.takeRunning();
    running.ifPresent(this::goOn);
    return running.isPresent();
  }

  private void goOn(Import.Running job) {
    var sheet = job.sheet();
    var rows = imports.open(sheet.id(), AT_ONCE);
    for (var row : rows) {
      imports.done(sheet.id(), row.done(result(sheet, row)));
    }
    if (rows.size() < AT_ONCE) {
      imports.save(job.finished(clock.instant()));
    }
  }

  /// Whoever started it must still be the administrator when the row's turn comes.
  private Result result(Import.Sheet sheet, ImportRow row) {
    try {
      return importing.row(registry.open(sheet.caller()), sheet.kind(), row);
    } catch (Refused refused) {
      return Result.of(refused);
    }
  }
}
