package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.Import.Cancelled;
import chengbao.submission.domain.Import.Checked;
import chengbao.submission.domain.Import.Finished;
import chengbao.submission.domain.Import.Running;
import chengbao.submission.domain.Imports;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// A file that was tried out is done in the background (开始导入), or called off (停止导入). Rows that are
/// done stay done.
@ApplicationScoped
@Verb
public class StartImport {
  private final Registry registry;
  private final Imports imports;
  private final Logbook logbook;

  StartImport(Registry registry, Imports imports, Logbook logbook) {
    this.registry = registry;
    this.imports = imports;
    this.logbook = logbook;
  }

  /// Starting what runs or has ended changes nothing.
  @Transactional
  public Import start(Caller caller, UUID id) {
    var open = registry.open(caller);
    return switch (taken(open, id)) {
      case Checked checked -> entered(open, checked.started(), "start-import");
      case Running running -> running;
      case Finished finished -> finished;
      case Cancelled _ -> throw new Refused(Refusal.IMPORT_CANCELLED);
    };
  }

  @Transactional
  public Import cancel(Caller caller, UUID id) {
    var open = registry.open(caller);
    return switch (taken(open, id)) {
      case Checked checked -> entered(open, checked.cancelled(open.now()), "cancel-import");
      case Running running -> entered(open, running.cancelled(open.now()), "cancel-import");
      case Finished finished -> finished;
      case Cancelled cancelled -> cancelled;
    };
  }

  private Import taken(Registry.Open open, UUID id) {
    return imports
        .forChange(id)
        .filter(job -> job.sheet().district().equals(open.district()))
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_IMPORT));
  }

  private Import entered(Registry.Open open, Import job, String verb) {
    imports.save(job);
    logbook.done(job.sheet().id(), verb, open.by(), null, open.now());
    return job;
  }
}
